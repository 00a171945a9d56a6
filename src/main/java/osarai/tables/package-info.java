/** Tables that come in and go out, CSV and XLSX: what a cell and a day in it is. */
@NullMarked
package osarai.tables;

import org.jspecify.annotations.NullMarked;

/** PDF from HTML, with structure for screen readers. */
@NullMarked
package osarai.print;

import org.jspecify.annotations.NullMarked;

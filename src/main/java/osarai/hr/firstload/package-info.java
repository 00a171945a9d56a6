/** The first people, from a file of the operator. */
@NullMarked
package osarai.hr.firstload;

import org.jspecify.annotations.NullMarked;

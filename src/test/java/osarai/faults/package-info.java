/** Parts of the running product are killed, halted and cut off; nothing acknowledged is lost. */
@NullMarked
package osarai.faults;

import org.jspecify.annotations.NullMarked;

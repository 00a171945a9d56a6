/** Fiscal years, periods and the one clock. Depends on no other package. */
@NullMarked
package osarai.calendar;

import org.jspecify.annotations.NullMarked;

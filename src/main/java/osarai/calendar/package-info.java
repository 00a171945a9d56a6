/** Fiscal years, periods and the one clock. */
@NullMarked
package osarai.calendar;

import org.jspecify.annotations.NullMarked;

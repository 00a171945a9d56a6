/**
 * How the town stands today, by department and down to the person, and what waits for an approval.
 */
@NullMarked
package osarai.reporting.town;

import org.jspecify.annotations.NullMarked;

/**
 * Pages that only read: a section, the search for people, a person, the first day, the audit trail.
 */
@NullMarked
package osarai.reporting;

import org.jspecify.annotations.NullMarked;

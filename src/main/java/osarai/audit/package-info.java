/**
 * Who saw and changed what.
 *
 * <p>{@code audit_entry} has one row for each act, refused or carried out, and for each time that
 * something was shown, written by {@code AuditTrail} in the transaction of the act: who, what
 * ({@link Action}), the object by kind and id, how it ended, the detail. Rows are never changed.
 */
@NullMarked
package osarai.audit;

import org.jspecify.annotations.NullMarked;

/**
 * Accounts at the identity provider: made, disabled and compared with the roster.
 *
 * <p>{@code account_task} is written with the change of the roster, unique by appointment, kind and
 * day; {@code account_task_state} has its steps. The key of a step lets one node take it; a lease
 * gives it back. What is done is decided when it is done, from roster and provider (decision 0015).
 * {@code password_issue} notes that a form has issued passwords, never which.
 */
@NullMarked
package osarai.accounts;

import org.jspecify.annotations.NullMarked;

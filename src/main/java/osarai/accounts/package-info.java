/**
 * Accounts at the identity provider: made, disabled and compared with the roster. May depend on
 * people, storage and what they may.
 */
@NullMarked
package osarai.accounts;

import org.jspecify.annotations.NullMarked;

/**
 * Roles, who the token says is there, and the sessions: a row of {@code web_session} is one login.
 */
@NullMarked
package osarai.security;

import org.jspecify.annotations.NullMarked;

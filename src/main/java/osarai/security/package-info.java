/** Roles, who the token says is there, and the sessions. May depend on calendar. */
@NullMarked
package osarai.security;

import org.jspecify.annotations.NullMarked;

/** Who is signed in: first login, sessions, shared PCs, logout. */
@NullMarked
package osarai.login;

import org.jspecify.annotations.NullMarked;

/**
 * Who is signed in: first login, sessions, shared PCs, logout.
 *
 * <p>{@code identity_link} says whose an account is, by issuer and subject; one that has ended
 * stays with its reason. {@code account_seen} keeps what the token of an account told that nobody
 * has confirmed yet.
 */
@NullMarked
package osarai.login;

import org.jspecify.annotations.NullMarked;

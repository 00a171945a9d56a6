package osarai.login;

import java.util.UUID;

/** A person has logged in; observed in the transaction that begins the session. */
public record SignedInAs(UUID personId) {}

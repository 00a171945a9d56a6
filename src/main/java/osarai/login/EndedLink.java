package osarai.login;

import java.time.Instant;
import java.util.UUID;

/** That an account was a person's once and is not any more, for a reason. */
public record EndedLink(String subject, UUID person, Instant at, String reason) {}

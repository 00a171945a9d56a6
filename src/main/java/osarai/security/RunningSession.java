package osarai.security;

import java.time.Instant;
import java.util.UUID;

/** A session that still counts. */
public record RunningSession(
    UUID id, Instant startedAt, Instant lastSeenAt, boolean sharedPc, Browser browser) {}

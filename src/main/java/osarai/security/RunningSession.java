package osarai.security;

import java.time.Instant;

/** A session that still counts. */
public record RunningSession(Instant startedAt, Instant lastSeenAt) {}

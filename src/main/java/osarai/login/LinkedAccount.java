package osarai.login;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of the identity provider and since when it is the person's.
 *
 * @param endedAt null while it is
 * @param endReason why it is not any more; empty while it is, and where nobody said
 */
public record LinkedAccount(
    UUID id,
    String issuer,
    String subject,
    String staffNumber,
    Instant linkedAt,
    @Nullable Instant endedAt,
    String endReason) {}

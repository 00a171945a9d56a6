package osarai.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account of the identity provider and since when it is the person's.
 *
 * @param endedAt null while it is
 */
public record LinkedAccount(
    String issuer,
    String subject,
    String staffNumber,
    Instant linkedAt,
    @Nullable Instant endedAt) {}

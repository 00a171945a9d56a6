package osarai.running;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An app for one-time passwords (RFC 6238: SHA-1, six digits, 30 seconds), as Keycloak expects it.
 *
 * @param secret as the page for its registration has it
 */
public record OneTimePassword(String secret) {
  private static final int SECONDS = 30;

  public String now() {
    return of(Instant.now().getEpochSecond() / SECONDS);
  }

  /** Of the half minute that comes: the provider takes it, and none twice. */
  public String next() {
    return of(Instant.now().getEpochSecond() / SECONDS + 1);
  }

  private String of(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

package osarai.security;

import java.security.SecureRandom;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers made by the application, so that no node of a cluster waits for a sequence. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A UUID of version 7: sorted by time, 74 random bits. */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  public static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  public static long randomLong() {
    return RANDOM.nextLong();
  }
}

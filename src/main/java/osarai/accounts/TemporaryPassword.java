package osarai.accounts;

import java.security.SecureRandom;

/**
 * A password that is read from paper and typed once: small letters and digits without those that
 * look alike (0 and o, 1, i and l), in groups of four.
 */
final class TemporaryPassword {
  static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 3;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TemporaryPassword() {}

  /** Of 31 signs twelve: 59 bits. */
  static String next() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return password.toString();
  }
}

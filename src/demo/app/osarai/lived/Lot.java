package osarai.lived;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Chance that is the same whenever it is asked, and in whatever order. */
final class Lot {
  private Lot() {}

  /** From 0 to below 1. */
  static double of(Object... about) {
    CRC32 sum = new CRC32();
    for (Object one : about) {
      sum.update((one + "/").getBytes(StandardCharsets.UTF_8));
    }
    long mixed = sum.getValue() * 0x9E3779B97F4A7C15L;
    return (mixed >>> 11) / (double) (1L << 53);
  }

  /** From 0 to below the bound. */
  static int below(int bound, Object... about) {
    return (int) (of(about) * bound);
  }
}

package osarai.tables;

import java.util.Optional;
import java.util.stream.Stream;

/** The encoding that every byte of a file bears out. */
final class ProvenEncoding {
  private ProvenEncoding() {}

  /**
   * A file's encoding, with every byte of it proven. A mark of the byte order counts before all.
   *
   * @throws UnreadableTable naming line and byte
   */
  static TextEncoding of(byte[] file, TextEncoding wanted) {
    TextEncoding found = marked(file).orElse(wanted == TextEncoding.AUTO ? detected(file) : wanted);
    if (found == TextEncoding.WINDOWS_31J) {
      refuseMixed(file);
    }
    int bad = found.firstBad(file, found.bom(file), file.length);
    if (bad >= 0) {
      throw UnreadableTable.ofLine(
          found.lineOf(file, bad), told -> told.bad_byte(bad + 1, hex(file, bad), found));
    }
    return found;
  }

  private static Optional<TextEncoding> marked(byte[] file) {
    return Stream.of(TextEncoding.UTF_8, TextEncoding.UTF_16LE, TextEncoding.UTF_16BE)
        .filter(e -> e.bom(file) > 0)
        .findFirst();
  }

  private static TextEncoding detected(byte[] file) {
    return TextEncoding.UTF_8.firstBad(file, 0, file.length) < 0
        ? TextEncoding.UTF_8
        : TextEncoding.WINDOWS_31J;
  }

  /**
   * Lines that are good UTF-8 with Japanese in it, beside lines that are not: two files put
   * together. As Windows-31J such a line decodes to rubbish without an error.
   */
  private static void refuseMixed(byte[] file) {
    int utf8 = 0;
    int other = 0;
    int from = 0;
    for (int line = 1; from < file.length && (utf8 == 0 || other == 0); line++) {
      int end = from;
      while (end < file.length && file[end] != '\n') {
        end++;
      }
      if (TextEncoding.UTF_8.firstBad(file, from, end) >= 0) {
        other = other == 0 ? line : other;
      } else if (utf8 == 0 && hasJapanese(file, from, end)) {
        utf8 = line;
      }
      from = end + 1;
    }
    if (utf8 > 0 && other > 0) {
      throw mixed(utf8, other);
    }
  }

  private static UnreadableTable mixed(int utf8, int other) {
    return UnreadableTable.ofFile(Math.max(utf8, other), told -> told.mixed_encodings(utf8, other));
  }

  private static boolean hasJapanese(byte[] file, int from, int end) {
    for (int i = from; i < end; i++) {
      if ((file[i] & 0xff) >= 0xe3 && (file[i] & 0xff) <= 0xe9) {
        return true;
      }
    }
    return false;
  }

  private static String hex(byte[] file, int place) {
    return String.format("%02X", file[place] & 0xff);
  }
}

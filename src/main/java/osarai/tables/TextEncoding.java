package osarai.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import osarai.forms.Worded;

/** In which encoding a text file is written; detected, or as its profile says. */
public enum TextEncoding implements Worded {
  AUTO("auto", "自動判別", StandardCharsets.UTF_8),
  UTF_8("utf-8", "UTF-8", StandardCharsets.UTF_8),
  UTF_16LE("utf-16le", "UTF-16", StandardCharsets.UTF_16LE),
  UTF_16BE("utf-16be", "UTF-16", StandardCharsets.UTF_16BE),
  /** Never Shift_JIS: that of Java lacks 髙, 﨑 and ①, which town halls write every day. */
  WINDOWS_31J("windows-31j", "Windows-31J（シフトJIS）", Charset.forName("windows-31j"));

  private final String word;
  private final String japanese;
  private final Charset charset;

  TextEncoding(String word, String japanese, Charset charset) {
    this.word = word;
    this.japanese = japanese;
    this.charset = charset;
  }

  @Override
  public String word() {
    return word;
  }

  Charset charset() {
    return charset;
  }

  /**
   * A file's encoding, with every byte of it proven. A mark of the byte order counts before all.
   *
   * @throws UnreadableTable naming line and byte
   */
  static TextEncoding of(byte[] file, TextEncoding wanted) {
    TextEncoding found = marked(file).orElse(wanted == AUTO ? detected(file) : wanted);
    if (found == WINDOWS_31J) {
      refuseMixed(file);
    }
    int bad = found.firstBad(file, found.bom(file), file.length);
    if (bad >= 0) {
      throw new UnreadableTable(
          found.lineOf(file, bad),
          FileMessages.badByte(found.lineOf(file, bad), bad + 1, hex(file, bad), found.japanese));
    }
    return found;
  }

  /** How many bytes a mark of the byte order takes at the beginning. */
  int bom(byte[] file) {
    return switch (this) {
      case UTF_8, AUTO -> startsWith(file, 0xef, 0xbb, 0xbf) ? 3 : 0;
      case UTF_16LE -> startsWith(file, 0xff, 0xfe) ? 2 : 0;
      case UTF_16BE -> startsWith(file, 0xfe, 0xff) ? 2 : 0;
      case WINDOWS_31J -> 0;
    };
  }

  private static Optional<TextEncoding> marked(byte[] file) {
    return List.of(UTF_8, UTF_16LE, UTF_16BE).stream().filter(e -> e.bom(file) > 0).findFirst();
  }

  private static TextEncoding detected(byte[] file) {
    return UTF_8.firstBad(file, 0, file.length) < 0 ? UTF_8 : WINDOWS_31J;
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
      if (UTF_8.firstBad(file, from, end) >= 0) {
        other = other == 0 ? line : other;
      } else if (utf8 == 0 && hasJapanese(file, from, end)) {
        utf8 = line;
      }
      from = end + 1;
    }
    if (utf8 > 0 && other > 0) {
      throw new UnreadableTable(Math.max(utf8, other), FileMessages.mixedEncodings(utf8, other));
    }
  }

  private static boolean hasJapanese(byte[] file, int from, int end) {
    for (int i = from; i < end; i++) {
      if ((file[i] & 0xff) >= 0xe3 && (file[i] & 0xff) <= 0xe9) {
        return true;
      }
    }
    return false;
  }

  /** The place of the first byte that is none of this encoding, or -1. */
  private int firstBad(byte[] file, int from, int end) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(file, from, end - from);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      out.clear();
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
    }
  }

  private int lineOf(byte[] file, int place) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      line += file[i] == '\n' && isWhole(file, i) ? 1 : 0;
    }
    return line;
  }

  /** Whether a byte is a character by itself: in UTF-16 only beside a zero. */
  private boolean isWhole(byte[] file, int at) {
    return switch (this) {
      case UTF_16LE -> at % 2 == 0 && at + 1 < file.length && file[at + 1] == 0;
      case UTF_16BE -> at % 2 == 1 && file[at - 1] == 0;
      default -> true;
    };
  }

  private static String hex(byte[] file, int place) {
    return String.format("%02X", file[place] & 0xff);
  }

  private static boolean startsWith(byte[] file, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= file.length || (file[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}

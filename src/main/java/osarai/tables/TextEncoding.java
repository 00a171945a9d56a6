package osarai.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import osarai.forms.Worded;

/** In which encoding a text file is written; detected, or as its profile says. */
public enum TextEncoding implements Worded {
  AUTO("auto", StandardCharsets.UTF_8),
  UTF_8("utf-8", StandardCharsets.UTF_8),
  UTF_16LE("utf-16le", StandardCharsets.UTF_16LE),
  UTF_16BE("utf-16be", StandardCharsets.UTF_16BE),
  /** Never Shift_JIS: that of Java lacks 髙, 﨑 and ①, which town halls write every day. */
  WINDOWS_31J("windows-31j", Charset.forName("windows-31j"));

  private final String word;
  private final Charset charset;

  TextEncoding(String word, Charset charset) {
    this.word = word;
    this.charset = charset;
  }

  @Override
  public String word() {
    return word;
  }

  Charset charset() {
    return charset;
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

  /** The place of the first byte that is none of this encoding, or -1. */
  int firstBad(byte[] file, int from, int end) {
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

  /** In which line a byte stands, from 1. */
  int lineOf(byte[] file, int place) {
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

  private static boolean startsWith(byte[] file, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= file.length || (file[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}

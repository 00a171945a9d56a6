package osarai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list as CSV as we write it, and as a program writes it that knows Windows-31J alone. */
final class WrittenList {
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private WrittenList() {}

  static byte[] utf8(List<? extends List<?>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.utf8(out)) {
      rows.forEach(writer::row);
    }
    return out.toByteArray();
  }

  static byte[] windows31j(List<? extends List<?>> rows) {
    String text = new String(utf8(rows), StandardCharsets.UTF_8).substring(1);
    assertThat(WINDOWS.newEncoder().canEncode(text)).isTrue();
    return text.getBytes(WINDOWS);
  }
}

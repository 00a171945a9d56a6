package osarai.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of an XLSX file by its central directory, read from memory: nothing is unpacked to
 * disk, so no name in it is ever a path. What is too much is refused before it is unpacked.
 */
final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int SMALL = 1024 * 1024;

  private record PackedPart(int offset, int packed, long unpacked, int method) {}

  private final ByteBuffer zip;
  private final TableLimits limits;
  private final Map<String, PackedPart> parts = new HashMap<>();

  ZipParts(byte[] file, TableLimits limits) {
    this.zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
    try {
      directory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken();
    }
  }

  private void directory() {
    int end = zip.limit() - 22;
    while (end >= 0 && zip.getInt(end) != END) {
      end--;
    }
    if (end < 0) {
      throw broken();
    }
    int count = zip.getShort(end + 10) & 0xffff;
    if (count > limits.entries()) {
      throw UnreadableTable.ofFile(FileMessages::bomb);
    }
    int at = zip.getInt(end + 16);
    long all = 0;
    for (int i = 0; i < count; i++) {
      at = entry(at);
    }
    for (PackedPart part : parts.values()) {
      all += part.unpacked;
    }
    if (all > limits.unpacked()) {
      throw UnreadableTable.ofFile(FileMessages::bomb);
    }
  }

  private int entry(int at) {
    if (zip.getInt(at) != ENTRY) {
      throw broken();
    }
    if ((zip.getShort(at + 8) & 1) != 0) {
      throw UnreadableTable.ofFile(FileMessages::old_excel);
    }
    int nameLength = zip.getShort(at + 28) & 0xffff;
    String name = new String(zip.array(), at + 46, nameLength, StandardCharsets.UTF_8);
    int packed = zip.getInt(at + 20);
    long unpacked = zip.getInt(at + 24) & 0xffffffffL;
    if (unpacked > SMALL && unpacked > (long) packed * limits.ratio()) {
      throw UnreadableTable.ofFile(FileMessages::bomb);
    }
    PackedPart part = new PackedPart(zip.getInt(at + 42), packed, unpacked, zip.getShort(at + 10));
    if (parts.put(name, part) != null) {
      throw broken();
    }
    return at
        + 46
        + nameLength
        + (zip.getShort(at + 30) & 0xffff)
        + (zip.getShort(at + 32) & 0xffff);
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  InputStream open(String name) {
    PackedPart part = parts.get(name);
    if (part == null) {
      throw broken();
    }
    try {
      if (zip.getInt(part.offset) != LOCAL) {
        throw broken();
      }
      int start =
          part.offset
              + 30
              + (zip.getShort(part.offset + 26) & 0xffff)
              + (zip.getShort(part.offset + 28) & 0xffff);
      if (part.packed < 0 || start + part.packed > zip.limit()) {
        throw broken();
      }
      InputStream packed = new ByteArrayInputStream(zip.array(), start, part.packed);
      return new Capped(part.method == 0 ? packed : new Inflated(packed), part.unpacked);
    } catch (IndexOutOfBoundsException e) {
      throw broken();
    }
  }

  static UnreadableTable broken() {
    return UnreadableTable.ofFile(FileMessages::broken_xlsx);
  }

  /** Frees the memory of the inflater with the stream. */
  private static final class Inflated extends InflaterInputStream {
    Inflated(InputStream packed) {
      super(packed, new Inflater(true), 16 * 1024);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  /** Gives no more than the directory promised, and no text or tag without an end. */
  private static final class Capped extends InputStream {
    private final InputStream in;
    private long left;
    private int run;

    Capped(InputStream in, long size) {
      this.in = in;
      this.left = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      left -= Math.max(read, 0);
      for (int i = offset; i < offset + read; i++) {
        run = buffer[i] == '<' ? 0 : run + 1;
      }
      if (left < 0 || run > SMALL) {
        throw UnreadableTable.ofFile(FileMessages::bomb);
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

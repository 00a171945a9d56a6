package osarai.faults;

import java.io.ByteArrayOutputStream;

/** Packets of the database's protocol out of a stream: three bytes of length, one of sequence. */
final class Packets {
  private static final int HEADER = 4;

  private final Reader reader;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  Packets(Reader reader) {
    this.reader = reader;
  }

  /** Gets each whole packet that is not empty. */
  interface Reader {
    void packet(int sequence, byte[] content);
  }

  void read(byte[] buffer, int length) {
    pending.write(buffer, 0, length);
    byte[] all = pending.toByteArray();
    int at = 0;
    while (all.length - at >= HEADER && all.length - at >= HEADER + size(all, at)) {
      int size = size(all, at);
      if (size > 0) {
        byte[] content = new byte[size];
        System.arraycopy(all, at + HEADER, content, 0, size);
        reader.packet(all[at + 3], content);
      }
      at += HEADER + size;
    }
    pending.reset();
    pending.write(all, at, all.length - at);
  }

  private static int size(byte[] all, int at) {
    return (all[at] & 0xff) | (all[at + 1] & 0xff) << 8 | (all[at + 2] & 0xff) << 16;
  }
}

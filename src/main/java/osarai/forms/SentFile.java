package osarai.forms;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file that was sent with a form. */
public final class SentFile {
  private static final int PIECE = 64 * 1024;

  private SentFile() {}

  /** Its name alone, without a folder or a 個人番号, short enough to be kept. */
  public static String name(FileUpload file) {
    return name(file.fileName());
  }

  public static String name(String given) {
    String name =
        IndividualNumber.masked(given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", ""));
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  public static byte[] bytes(FileUpload file) {
    try {
      return bytes(file.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * In pieces: for each read Java keeps a buffer as large beside the heap, for every thread that
   * ever read, and never gives it back ({@code sun.nio.ch.Util}). Twenty threads would keep twenty
   * files.
   */
  static byte[] bytes(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      byte[] bytes = new byte[Math.toIntExact(channel.size())];
      int read = 0;
      while (read < bytes.length) {
        int piece = Math.min(PIECE, bytes.length - read);
        int more = channel.read(ByteBuffer.wrap(bytes, read, piece));
        if (more < 0) {
          throw new EOFException(file + " became shorter");
        }
        read += more;
      }
      return bytes;
    }
  }
}

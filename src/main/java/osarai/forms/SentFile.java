package osarai.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file that was sent with a form. */
public final class SentFile {
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
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

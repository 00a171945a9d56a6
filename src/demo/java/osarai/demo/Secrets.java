package osarai.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords and keys of a town: made by chance once, then kept in its folder.
 *
 * @param owner of the account osarai_owner
 * @param app of the account osarai_app
 * @param disposal of the account osarai_disposal
 * @param admin of Keycloak's first administrator
 * @param web of the client osarai-web
 * @param hr of the client osarai-hr
 * @param reports of the client osarai-reports
 * @param accounts of the client osarai-accounts
 * @param state encrypts the login state in the browser
 * @param application key of the application's own tokens
 */
public record Secrets(
    String owner,
    String app,
    String disposal,
    String admin,
    String web,
    String hr,
    String reports,
    String accounts,
    String state,
    String application) {

  static Secrets of(Place place) {
    Path file = place.below(".").resolve("secrets.properties").normalize();
    Properties kept = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          kept.load(reader);
        }
      }
      int before = kept.size();
      Secrets secrets =
          new Secrets(
              in(kept, "owner"),
              in(kept, "app"),
              in(kept, "disposal"),
              in(kept, "admin"),
              in(kept, "web"),
              in(kept, "hr"),
              in(kept, "reports"),
              in(kept, "accounts"),
              in(kept, "state"),
              in(kept, "application"));
      if (kept.size() > before) {
        keep(kept, file);
      }
      return secrets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String in(Properties kept, String name) {
    return (String) kept.computeIfAbsent(name, absent -> random());
  }

  static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static void keep(Properties secrets, Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(file)) {
      secrets.store(writer, null);
    }
  }
}

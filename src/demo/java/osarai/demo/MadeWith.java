package osarai.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the data of a demo were made with: Keycloak's port, which is part of the address that every
 * account is linked under, and the people's password. With another of the two nobody could log in.
 */
record MadeWith(int keycloak, String password) {
  private static final String FILE = "accounts-confirmed";

  static MadeWith of(Ports ports) {
    return new MadeWith(ports.keycloak(), DemoPeople.PASSWORD);
  }

  /** False where no account has been linked yet. */
  static boolean isKnown(Path data) {
    return Files.exists(data.resolve(FILE));
  }

  void keep(Path data) throws IOException {
    Files.writeString(data.resolve(FILE), keycloak + " " + password);
  }

  /** Before anything starts. */
  void requireSame(Path data) throws IOException {
    if (!isKnown(data)) {
      return;
    }
    String[] kept = Files.readString(data.resolve(FILE)).split(" ", 2);
    if (kept.length < 2 || !kept[1].equals(password)) {
      throw new CannotStart("残っているデータは、前の版のデモが作ったものです。-Dfresh を付けて、初めから作り直してください(データは消えます)。");
    }
    if (!kept[0].equals(String.valueOf(keycloak))) {
      throw new CannotStart(
          ("残っているデータは、Keycloak のポートを %s にして作ったものです。%d では、だれもログインできません。"
                  + "-Dkeycloak.port=%s を指定するか、-Dfresh を付けて初めから作り直してください(データは消えます)。")
              .formatted(kept[0], keycloak, kept[0]));
    }
  }
}

package osarai.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A town's own Keycloak: a copy of what Maven unpacked, with hard links for the libraries. Its
 * first start rebuilds Keycloak for the development mode, which takes longer than all the rest; the
 * result is put back, so that the next copy starts with it.
 */
final class KeycloakFolder {
  private static final String REBUILT = "lib/quarkus";
  private static final String PASSWORDS = "password-blacklists";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Place place;
  private final String version;
  private final Path original;
  private final Path home;

  KeycloakFolder(Place place) {
    this.place = place;
    this.original = newest(place.build().resolve("keycloak"));
    this.version = original.getFileName().toString();
    this.home = place.folder().resolve("keycloak");
  }

  Path home() {
    return home;
  }

  private static Path newest(Path unpacked) {
    String version = System.getProperty("keycloak.version");
    if (version != null) {
      return unpacked.resolve("keycloak-" + version);
    }
    try (Stream<Path> found = Files.list(unpacked)) {
      return found.max(Path::compareTo).orElseThrow();
    } catch (IOException e) {
      throw new CannotStart("Keycloak が %s にありません。./mvnw package が置きます。".formatted(unpacked), e);
    }
  }

  /** Copies it when it is absent or of another version; the data stay. */
  void prepare() {
    Path copied = home.resolve("copied");
    try {
      if (!Files.exists(copied) || !Files.readString(copied).equals(version)) {
        for (String part : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
          new Place(place.build(), home.resolve(part)).delete();
        }
        Copy.linking(original, home, file -> file.startsWith("lib") && !file.startsWith(REBUILT));
        Files.writeString(copied, version);
      }
      writeRealm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The realm of production, and the people of the demo. They log in with their password alone: the
   * roles do not ask for a second factor here, but whoever has the role {@code second-factor} is
   * asked. Their password stands in the README, so its hash may be a cheap one: five rounds are 40
   * ms of a core at each login.
   */
  private void writeRealm() throws IOException {
    Path docker = place.project().resolve("docker");
    ObjectNode realm = (ObjectNode) JSON.readTree(docker.resolve("realm.json").toFile());
    JsonNode town = JSON.readTree(docker.resolve("town-users.json").toFile());
    ((ArrayNode) realm.get("users")).addAll((ArrayNode) town.get("users"));
    realm
        .path("roles")
        .path("realm")
        .forEach(role -> ((ObjectNode) role).remove(List.of("composite", "composites")));
    realm.put("passwordPolicy", realm.path("passwordPolicy").asText() + " and hashIterations(1)");
    Path folder = Files.createDirectories(home.resolve("data/import"));
    JSON.writeValue(folder.resolve("osarai-realm.json").toFile(), realm);
    copyPasswordList(docker.resolve(PASSWORDS));
  }

  /** Keycloak does not start with a policy whose list is absent. */
  private void copyPasswordList(Path lists) throws IOException {
    Path folder = Files.createDirectories(home.resolve("data").resolve(PASSWORDS));
    try (Stream<Path> files = Files.list(lists)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** After a start that worked: spares the next copy the rebuilding. */
  void keepRebuilt() {
    Path kept = original.resolve("rebuilt");
    try (Stream<Path> files = Files.list(home.resolve(REBUILT))) {
      if (Files.exists(kept)) {
        return;
      }
      for (Path file : files.toList()) {
        Path target = original.resolve(REBUILT).resolve(file.getFileName());
        Path next = target.resolveSibling(target.getFileName() + ".next");
        Files.copy(file, next, StandardCopyOption.REPLACE_EXISTING);
        Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(kept, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package osarai.backup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How a backup is made. */
@ConfigMapping(prefix = "osarai.backup")
interface BackupConfig {
  /** MariaDB's program that makes a dump: a name on the path, or a whole path. */
  @WithDefault("mariadb-dump")
  String program();

  /** Another folder that gets a copy of each note; best on another host. */
  Optional<Path> notes();

  /** The identity provider's database, as a JDBC URL; without it only ours is dumped. */
  Optional<String> keycloakUrl();

  @WithDefault("keycloak")
  String keycloakUsername();

  Optional<String> keycloakPassword();
}

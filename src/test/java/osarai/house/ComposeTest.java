package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** docker/compose.yaml keeps each rule, and each rule notices a file that does not keep it. */
class ComposeTest {
  private static final String FILE = Sources.text("docker/compose.yaml");

  @ParameterizedTest
  @EnumSource
  void theFileKeeps(ComposeRule rule) {
    assertThat(rule.faults(new Compose(FILE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NO_CAPABILITY                   | cap_drop: [ALL]                | cap_drop: [NET_RAW]
          NO_CAPABILITY                   | user: mysql                    | cap_add: [SETUID]
          NO_CAPABILITY                   | user: mysql                    | privileged: true
          NO_NEW_PRIVILEGES               | no-new-privileges:true         | no-new-privileges:false
          APART_FROM_THE_HOST             | user: mysql                    | network_mode: host
          APART_FROM_THE_HOST             | - mariadb-tmp:/tmp             | - /run/docker.sock:/s
          BOUNDED                         | pids_limit: 512                | cpus: 2
          BOUNDED                         | mem_limit: 1536m               | cpus: 2
          LOGS_ROTATE                     | max-size: 50m,                 |
          LOGS_ROTATE                     | driver: json-file              | driver: syslog
          TEMPORARY_FILES_BOUNDED         | "/tmp:size=256m"               | "/tmp"
          TEMPORARY_FILES_BOUNDED         | tmpfs: ["/run/mysqld:size=1m,mode=1777"] |
          READ_ONLY                       | read_only: true                | read_only: false
          EXACT_IMAGES                    | mariadb:11.4.13                | mariadb:11.4
          EXACT_IMAGES                    | keycloak:26.7.5                | keycloak:latest
          NOBODY_IS_ROOT                  | user: mysql                    | user: root
          NO_SECRET_IN_THE_ENVIRONMENT    | MARIADB_ROOT_HOST: localhost   | OSARAI_SECRET: x
          NO_SECRET_IN_THE_ENVIRONMENT    | MARIADB_ROOT_HOST: localhost   | KC_DB_PASSWORD: ${X}
          SECRETS_ARE_FILES               | {file: ./secrets/OSARAI_SECRET} | {environment: X}
          SECRETS_ARE_FILES               | `      - OSARAI_SECRET\n`      | `      - OTHER\n`
          FILES_OF_THE_HOST_ARE_READ      | initdb.d:ro                    | initdb.d
          REACHED_THROUGH_THE_PROXY_ALONE | ${OSARAI_BIND:-127.0.0.1}:8080 | 8080
          REACHED_THROUGH_THE_PROXY_ALONE | ${OSARAI_BIND:-127.0.0.1}:8180 | 0.0.0.0:8180
          ONLY_TWO_PORTS                  | user: mysql                    | ports: ["127.0.0.1:3306:3306"]
          DATABASE_APART                  | internal: true                 | internal: false
          DATABASE_APART                  | networks: [data]               | networks: [data, front]
          WATCHED                         | restart: unless-stopped        | restart: always
          WATCHED                         | stop_grace_period: 2m          |
          DATABASE_KEEPS_ITS_WORD         | --local-infile=0               | --local-infile=1
          DATABASE_KEEPS_ITS_WORD         | --sync-binlog=1                | --sync-binlog=0
          POOL_FITS                       | pool-size=512M                 | pool-size=1G
          """)
  void aFileThatBreaksItIsNoticed(ComposeRule rule, String kept, String broken) {
    String was = kept.replace("\\n", "\n");
    assertThat(FILE).contains(was);
    String now = FILE.replace(was, broken == null ? "" : broken.replace("\\n", "\n"));
    assertThat(rule.faults(new Compose(now))).isNotEmpty();
  }

  @Test
  void everyRuleHasSuchAFile() throws NoSuchMethodException {
    String files =
        ComposeTest.class
            .getDeclaredMethod(
                "aFileThatBreaksItIsNoticed", ComposeRule.class, String.class, String.class)
            .getAnnotation(CsvSource.class)
            .textBlock();
    assertThat(Stream.of(files.split("\n")).map(line -> line.split(" ")[0]).distinct())
        .containsAll(EnumSet.allOf(ComposeRule.class).stream().map(Enum::name).toList());
  }

  @Test
  void nothingSecretIsAskedForInTheEnvironmentFile() {
    assertThat(Sources.text("docker/.env.example").lines())
        .noneMatch(line -> line.matches("[A-Z_]*(PASSWORD|SECRET)=.*"));
    assertThat(Sources.text("docker/.gitignore").lines()).contains(".env", "secrets/");
  }
}

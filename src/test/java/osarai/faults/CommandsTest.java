package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osarai.demo.DemoPeople;
import osarai.demo.Town;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Visitor;

/** An operator sees from the log of a command what it did, and why it could not. */
@Tag("running")
class CommandsTest {
  private static final String FORMER = "https://login.former.example/realms/osarai";

  @Test
  void oneThatFailsSaysWhy() throws IOException {
    Town town = Packaged.running();
    Path absent = Path.of("there-is-no-such-roster.yaml");
    assertThatThrownBy(() -> town.application().roster(absent)).hasMessageContaining("roster");
    assertThat(log(town, "roster")).contains("ERROR", absent.toString());
  }

  @Test
  void oneThatSucceedsRunsNothingElse() throws IOException {
    Town town = Packaged.running();
    town.application().migrate();
    assertThat(log(town, "migrate")).contains("Flyway").doesNotContain("ERROR", "Access denied");
  }

  @Test
  void oneThatIsNotThereIsToldWhichAre() throws IOException {
    Town town = Packaged.running();
    assertThat(town.application().command("restor", Map.of())).isEqualTo(2);
    assertThat(log(town, "restor"))
        .contains(
            "there are: advisories FILE, backup DIR, confirm-accounts, migrate,"
                + " move-accounts FORMER-ISSUER, rebuild, restore-check FILE, roster FILE");
  }

  /** The provider was known by another address until now. */
  @Test
  void moveAccountsGivesPeopleTheirAccountsBack() throws IOException {
    Town town = Packaged.running();
    long links = PackagedRows.count("identity_link", "running");
    String now = PackagedRows.one("SELECT DISTINCT issuer FROM identity_link WHERE running");
    PackagedRows.change("UPDATE identity_link SET issuer = ? WHERE issuer = ?", FORMER, now);
    assertThat(town.application().command("move-accounts", Map.of(), FORMER + "/")).isZero();
    assertThat(log(town, "move-accounts"))
        .contains("%d moved from %s/ to %s".formatted(links, FORMER, now));
    assertThat(PackagedRows.count("identity_link", "running AND issuer = ?", now)).isEqualTo(links);
    assertThat(PackagedRows.count("audit_entry", "action = 'move-accounts'")).isOne();
    assertThat(
            Visitor.loggedInAnew(town.application().url(), "tanaka", DemoPeople.PASSWORD)
                .get("/my-training")
                .status())
        .isEqualTo(200);

    assertThat(town.application().command("move-accounts", Map.of(), FORMER)).isEqualTo(1);
    assertThat(log(town, "move-accounts")).contains("nothing moved: none is linked at " + FORMER);
  }

  /** With two links of one account nobody can say whose it is. */
  @Test
  void moveAccountsMovesNothingWhereAnAccountIsKnownAtBothAddresses() throws IOException {
    Town town = Packaged.running();
    String now = PackagedRows.one("SELECT DISTINCT issuer FROM identity_link WHERE running");
    String subject = PackagedRows.one("SELECT MIN(subject) FROM identity_link WHERE running");
    PackagedRows.change(
        "INSERT INTO identity_link (id, issuer, subject, person_id, staff_number, linked_at,"
            + " running, made) VALUES (UUID(), ?, ?, UUID(), 'X', NOW(6), TRUE, 'CONFIRMED')",
        FORMER,
        subject);
    try {
      assertThat(town.application().command("move-accounts", Map.of(), FORMER)).isEqualTo(1);
      assertThat(log(town, "move-accounts"))
          .contains("nothing moved: 1 of %s are linked at %s already".formatted(FORMER, now));
      assertThat(PackagedRows.count("identity_link", "issuer = ?", FORMER)).isOne();
    } finally {
      PackagedRows.change("DELETE FROM identity_link WHERE issuer = ?", FORMER);
    }
  }

  @Test
  void advisoriesTellsWhichPartIsLate(@TempDir Path folder) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.json"),
            """
            {"checkedOn": "2036-12-01", "advisories": [{
              "id": "CVE-2036-1", "published": "2036-11-01T00:00:00Z",
              "affected": [{"package": {"ecosystem": "Maven", "name": "io.netty:netty-codec"},
                "ranges": [{"type": "ECOSYSTEM",
                  "events": [{"introduced": "0"}, {"fixed": "9.9"}]}]}]}]}
            """);
    Town town = Packaged.running();
    assertThat(advisories(town, list)).isEqualTo(1);
    assertThat(log(town, "advisories"))
        .contains("io.netty:netty-codec", "公表から7日を過ぎています(CVE-2036-1)", "9.9");
  }

  @Test
  void advisoriesRefusesAListOlderThanItsOwn(@TempDir Path folder) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("old.json"), "{\"checkedOn\": \"2020-01-01\", \"advisories\": []}");
    Town town = Packaged.running();
    assertThat(advisories(town, list)).isEqualTo(1);
    assertThat(log(town, "advisories")).contains("令和2年1月1日", "より古いものです");
  }

  private static int advisories(Town town, Path list) {
    Path parts = Path.of(System.getProperty("osarai.build", "target"));
    return town.application()
        .command(
            "advisories",
            Map.of(
                "OSARAI_ADVISORIES_PARTS", parts.resolve("quarkus-run-cyclonedx.json").toString()),
            list.toString());
  }

  private static String log(Town town, String command) throws IOException {
    return Files.readString(town.place().folder().resolve("log/" + command + ".log"));
  }
}

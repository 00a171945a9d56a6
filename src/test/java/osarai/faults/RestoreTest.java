package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.faults.Backups.Checked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Application;
import osarai.demo.Town;
import osarai.running.Packaged;
import osarai.running.Stack;
import osarai.running.Visitor;

/**
 * What {@code backup} made, loaded into an empty server: with {@code migrate} everything is there
 * again, and {@code restore-check} knows what an older one lacks.
 */
@Tag("running")
class RestoreTest {
  private static Backups backups;
  private static Clerk clerk;
  private static Town before;
  private static LoadedDump loaded;
  private static Town restored;
  private static Application node;

  /** What {@code restore-check} said: of the older dump, then of the newer. */
  private static final List<Checked> CHECKED = new ArrayList<>();

  private static Map<String, Map<String, Integer>> rowsBefore;
  private static Map<String, Map<String, Integer>> rowsLoaded;

  @BeforeAll
  static void dumpAndLoad() throws Exception {
    before = Packaged.running();
    loaded = LoadedDump.beside(before);
    restored = loaded.town();
    backups = new Backups(before, restored);
    try (AtOnce atOnce = new AtOnce()) {
      atOnce.begin(loaded::start);
      clerk = Clerk.newAt(before.application().url());
      clerk.readAll();
      Path older = backupUnderLoad();
      clerk.failAndPass(1);
      atOnce.awaitAll();
      compare(older);
    }
  }

  private static void compare(Path older) throws Exception {
    Application restarted = before.application();
    node = Packaged.nodeThrough(restored.ports().database());
    restarted.stop(); // so that nothing is written beside the newer dump
    Path newer = backups.backup();
    rowsBefore = LoadedDump.allRows(before);
    for (Path dump : List.of(older, newer)) {
      loaded.load(dump);
      restored.application().migrate();
      CHECKED.add(backups.check(dump));
    }
    rowsLoaded = LoadedDump.allRows(restored);
    try (AtOnce atOnce = new AtOnce()) {
      atOnce.begin(restarted::start);
      node.start();
      atOnce.awaitAll();
    }
  }

  @AfterAll
  static void stop() {
    if (node != null) {
      node.stop();
    }
    restored.stop();
    Stack.shared().identityProvider().allowRedirectsOf(Packaged.running().application().url());
  }

  @Test
  void everyTableAndViewHasTheSameRows() {
    assertThat(rowsBefore).hasSizeGreaterThan(50);
    rowsBefore.forEach(
        (table, rows) -> assertThat(rowsLoaded.get(table)).as(table).isEqualTo(rows));
    assertThat(rowsLoaded.keySet()).isEqualTo(rowsBefore.keySet());
  }

  @Test
  void everyEntryOfTheLedgerStillHasItsHash() throws SQLException {
    assertThat(
            LoadedDump.column(
                restored,
                "SELECT id FROM ledger_entry"
                    + " WHERE sha256 <> SHA2(CONCAT(CAST(payload AS BINARY), nonce), 256)"))
        .isEmpty();
    assertThat(LoadedDump.column(restored, "SELECT COUNT(*) FROM ledger_entry").get(0))
        .isNotEqualTo("0");
  }

  @Test
  void thePersonLogsInAndFindsThePass() {
    Visitor visitor = clerk.loggedInAt(node.url());
    assertThat(visitor.get("/my-training").body()).contains("修了");
  }

  @Test
  void nothingIsMissedInTheNewerDump() {
    assertThat(CHECKED.get(1).said()).contains("足りないものも、変わったところもありません。");
    assertThat(CHECKED.get(1).status()).isZero();
  }

  /** It was made while answers came in, and has all that its own note counted. */
  @Test
  void theOlderDumpLacksOnlyWhatTheNewerNoteCounted() {
    String said = CHECKED.get(0).said();
    assertThat(CHECKED.get(0).status()).isEqualTo(1);
    assertThat(said)
        .contains("これより新しい控えがあります")
        .contains("表 ledger_entry に")
        .contains("表 completion に");
    assertThat(said.lines().filter(line -> line.contains("控え")).findFirst().orElseThrow())
        .contains("これより新しい控えがあります");
  }

  @Test
  void aLostEntryOfTheLedgerIsNamed() throws Exception {
    Path newest = backups.dumps().get(1);
    loaded.change(
        "CREATE TABLE kept AS SELECT e.* FROM ledger_entry e"
            + " JOIN completion c ON c.ledger_entry_id = e.id LIMIT 1",
        "DELETE FROM ledger_entry WHERE id = (SELECT id FROM kept)");
    Checked checked = backups.check(newest);
    loaded.change("INSERT INTO ledger_entry SELECT * FROM kept", "DROP TABLE kept");
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.said()).contains("表 ledger_entry に", "証跡のない修了が1件あります。");
  }

  @Test
  void whatWasChangedOrIsNoLongerThereIsNamed() throws Exception {
    Path newest = backups.dumps().get(1);
    loaded.change(
        "CREATE TABLE kept_entry AS SELECT id, payload FROM ledger_entry ORDER BY id LIMIT 1",
        "UPDATE ledger_entry SET payload = CONCAT(payload, ' ')"
            + " WHERE id = (SELECT id FROM kept_entry)",
        "CREATE TABLE kept_text AS SELECT sha256, bytes FROM content_blob ORDER BY sha256 LIMIT 1",
        "UPDATE content_blob SET bytes = CONCAT(bytes, ' ')"
            + " WHERE sha256 = (SELECT sha256 FROM kept_text)",
        "RENAME TABLE exclusion_end TO kept_end");
    Checked checked = backups.check(newest);
    loaded.change(
        "RENAME TABLE kept_end TO exclusion_end",
        "UPDATE content_blob b JOIN kept_text k ON k.sha256 = b.sha256 SET b.bytes = k.bytes",
        "UPDATE ledger_entry e JOIN kept_entry k ON k.id = e.id SET e.payload = k.payload",
        "DROP TABLE kept_text, kept_entry");
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.said())
        .contains(
            "中身の変わった証跡が1件あります。",
            "中身の変わった教材が1件あります。",
            "表 exclusion_end がありません。",
            "ビュー exclusion_now が読めません。");
  }

  /** The newest change of the roster, and what the ledger had when the dump was made. */
  @Test
  void anOlderStateIsNamedByItsNumbers() throws Exception {
    Path newest = backups.dumps().get(1);
    Path note = Files.createTempFile(backups.folder(), "osarai-later", ".note.json");
    String ours = Files.readString(backups.noteOf(newest));
    Files.writeString(
        note,
        ours.replaceFirst("\"lastChange\" : [0-9]+", "\"lastChange\" : 999999")
            .replaceFirst("\"schema\" : \"[0-9.]+\"", "\"schema\" : \"99991231.235959\"")
            .replaceFirst(
                "\"sha256\" : \"[0-9a-f]{64}\"", "\"sha256\" : \"" + "0".repeat(64) + "\""));
    Checked checked = backups.check(note);
    Files.delete(note);
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.said())
        .contains(
            "控えでは999999番まででした。", "表の作りが控えより古いままです。", "控えでは99991231.235959です。", "までの証跡が控えと違います。");
  }

  @Test
  void aDumpThatWasTouchedIsNamed() throws Exception {
    Path newest = backups.dumps().get(1);
    byte[] whole = Files.readAllBytes(newest);
    Files.write(newest, new byte[] {0}, StandardOpenOption.APPEND);
    Checked checked = backups.check(newest);
    Files.write(newest, whole);
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.said()).contains(newest.getFileName() + " は、作ったときのままではありません。");
  }

  @Test
  void onlyTheOwnerReadsADump() throws IOException {
    for (Path dump : backups.dumps()) {
      assertThat(Files.getPosixFilePermissions(dump))
          .containsExactlyInAnyOrder(
              PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
  }

  private static Path backupUnderLoad() throws Exception {
    Clerk busy = Clerk.newAt(before.application().url());
    busy.readAll();
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Void> load =
        CompletableFuture.runAsync(
            () -> {
              while (!enough.get()) {
                busy.fail();
              }
            });
    try {
      return backups.backup();
    } finally {
      enough.set(true);
      load.get(2, TimeUnit.MINUTES);
    }
  }
}

package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** It is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class TrailPagesTest {
  private static final String[] PAGES = {"/audit-trail", "/audit-trail/list.csv"};

  private static final Random RANDOM = new Random();

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Officials officials;

  @Test
  void showsWhoDidWhatFromWhereWithTheirName() {
    Someone clerk = people.clerk();
    clerk.visitor().get("/section");
    Reply page = callers.auditor().get("/audit-trail?day=2026-12-01&who=" + clerk.staffNumber());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("href=\"/people/" + clerk.id() + "\"", "ログイン", "画面を開く", "断られた", "127.0.0.1");
    assertThat(callers.auditor().get("/audit-trail?who=" + clerk.id()).body()).contains("画面を開く");
  }

  @Test
  void theFileHasTheSameRowsAndIsNotedItself() {
    Someone clerk = people.clerk();
    clerk.visitor().get("/section");
    long before = notes("export");
    Reply file = callers.auditor().get("/audit-trail/list.csv?who=" + clerk.id());
    assertThat(file.body())
        .contains("," + clerk.id() + ",ログイン,アカウント,できた,", ",画面を開く,画面,断られた,", ",open,page,/section,");
    assertThat(notes("export")).isEqualTo(before + 1);
    long views = notes("view");
    callers.auditor().get("/audit-trail");
    assertThat(notes("view")).isEqualTo(views + 1);
  }

  private static long notes(String action) {
    return Rows.count("audit_entry", "object_kind = 'audit-trail' AND action = ?", action);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrDoubleWhateverIsWrittenMeanwhile() {
    String actor = manyRows(3 * TrailReading.PAGE);
    String address = "/audit-trail?day=2026-05-01&who=" + actor;
    Visitor auditor = callers.auditor();
    List<String> seen = new ArrayList<>();
    Reply page = auditor.get(address);
    seen.addAll(objects(page));
    assertThat(page.body()).doesNotContain("rel=\"prev\"");
    rows(actor, "2026-05-01 00:00:00.5", 1);
    while (page.body().contains("rel=\"next\"")) {
      page = auditor.get(link(page, "next"));
      seen.addAll(objects(page));
    }
    assertThat(seen).hasSize(3 * TrailReading.PAGE).doesNotHaveDuplicates().isSorted();
    page = auditor.get(link(page, "prev"));
    assertThat(objects(page)).isEqualTo(seen.subList(TrailReading.PAGE, 2 * TrailReading.PAGE));
    assertThat(auditor.get(link(page, "next")).body())
        .contains(seen.get(3 * TrailReading.PAGE - 1));
  }

  @Test
  void theFileHasAllRowsOfManyParts() {
    String actor = manyRows(TrailReading.PART * 2 + 7);
    String file = callers.auditor().get("/audit-trail/list.csv?day=2026-05-01&who=" + actor).body();
    assertThat(file.lines().filter(line -> line.contains(actor)))
        .hasSize(TrailReading.PART * 2 + 7);
  }

  @Test
  void aSearchIsReadAloudAndIdsStandBehindNames() {
    Someone office = officials.withRole(Roles.SECURITY_OFFICE);
    office.visitor().get("/people?q=%E4%BD%90%E8%97%A4+%E8%8A%B1");
    String asked = "?day=2026-12-01&who=" + office.id();
    String file = callers.auditor().get("/audit-trail/list.csv" + asked).body();
    assertThat(file.lines().filter(line -> line.contains(",人を探す,職員の一覧,できた,探した文字: 佐藤 花,")))
        .hasSize(1);
    assertThat(callers.auditor().get("/audit-trail" + asked).body())
        .contains(
            "<a href=\"/people/" + office.id() + "\">",
            "人を探す<br><span class=\"small\">職員の一覧</span>",
            "<dt>探した文字</dt><dd>佐藤 花</dd>",
            "<dt>した人のID</dt><dd><code>" + office.id() + "</code></dd>");
  }

  @Test
  void aSearchOfOldIsReadAloudLikeOneOfNow() {
    String actor = UUID.randomUUID().toString();
    Rows.execute(
        "INSERT INTO audit_entry"
            + " (id, recorded_at, actor, action, object_kind, object_id, outcome, detail)"
            + " VALUES ('%s', '2026-05-02 03:00:00', '%s', 'search', 'people', 'list', 'done',"
                .formatted(UUID.randomUUID(), actor)
            + " 'Wanted[text=佐藤, department=null, everybody=true, page=0]')");
    assertThat(callers.auditor().get("/audit-trail?day=2026-05-02&who=" + actor).body())
        .contains("<dt>探した文字</dt><dd>佐藤</dd>", "<dt>今日働いていない人も</dt><dd>はい</dd>")
        .doesNotContain("Wanted[");
  }

  private static String manyRows(int count) {
    String actor = UUID.randomUUID().toString();
    rows(actor, "2026-05-01 03:00:00", count);
    return actor;
  }

  /** All of the same moment: only their ids tell them apart. */
  private static void rows(String actor, String at, int count) {
    String ids = "019de000-0000-7000-8%03x-".formatted(RANDOM.nextInt(4096));
    Rows.execute(
        "INSERT INTO audit_entry (id, recorded_at, actor, action, object_kind, object_id, outcome)"
            + " SELECT CONCAT('%s', LPAD(HEX(seq), 12, '0')), '%s', '%s', 'view', 'person',"
                .formatted(ids, at, actor)
            + " LPAD(seq, 6, '0'), 'done' FROM seq_1_to_%d".formatted(count));
  }

  private static List<String> objects(Reply page) {
    return Pattern.compile("<code>([0-9]{6})</code>")
        .matcher(page.body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String link(Reply page, String rel) {
    Matcher link = Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(page.body());
    assertThat(link.find()).as(rel).isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  @Test
  void aDayWithoutRowsSaysSo() {
    assertThat(callers.auditor().get("/audit-trail?day=2020-01-01").body())
        .contains("この日の記録はありません");
  }

  @Test
  void aBadConditionIsNamedAtItsFieldAndGivesNoFile() {
    Visitor auditor = callers.auditor();
    for (String bad : List.of("day=2026-02-30", "day=x", "who=%3Cb%3E", "who=99999999")) {
      String field = bad.substring(0, 3);
      for (String page : PAGES) {
        Reply answer = auditor.get(page + "?" + bad);
        assertThat(answer.status()).as(page + bad).isEqualTo(400);
        assertThat(answer.header("Content-Disposition")).as(page + bad).isEmpty();
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body())
            .as(page + bad)
            .contains("id=\"" + field + "-fault\"", "aria-invalid=\"true\"")
            .doesNotContain("<b>");
      }
    }
    for (String place : List.of("after=x", "before=x", "after=" + UUID.randomUUID())) {
      assertThat(auditor.get("/audit-trail?" + place).status()).as(place).isEqualTo(400);
    }
  }

  @Test
  void isClosedToAllButTheAuditor() {
    Doors.leadToTheLogin(people.base(), PAGES);
    Doors.areClosedTo(callers.clerk(), PAGES);
    Doors.areClosedTo(callers.head(), PAGES);
    Doors.areClosedTo(callers.office(), PAGES);
    Doors.areClosedTo(callers.hr(), PAGES);
  }
}

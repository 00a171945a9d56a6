package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.audit.AuditRow;
import osarai.people.Department;
import osarai.people.PersonDraft;
import osarai.web.Spoken;

class TrailTextsTest {
  private static final UUID UNKNOWN = new UUID(9, 9);

  private static final TrailNames NAMES =
      TrailNames.of(
          Map.of(
              PersonDraft.ID,
              new PersonDraft().called("田中 花子", "タナカ ハナコ", "2018-04-01", null).facts()),
          Map.of(
              section(210),
              List.of(
                  new Department(
                      section(210), "210", "戸籍課", null, true, days("2010-04-01", "2020-03-31")),
                  new Department(
                      section(210), "210", "市民課", null, true, days("2020-04-01", null)))),
          day("2026-12-01"));

  private final TrailTexts texts = new TrailTexts(Spoken.in(TrailMessages.class));

  @Test
  void namesStandInFrontOfIds() {
    TrailLine line =
        said(PersonDraft.ID.toString(), "view", "person", PersonDraft.ID.toString(), "");
    assertThat(line.name()).isEqualTo("田中 花子");
    assertThat(line.object()).isEqualTo("職員: 田中 花子");
    assertThat(line.outcome()).isEqualTo("できた");
    assertThat(line.facts()).isEmpty();
  }

  @Test
  void aSearchOfOldIsReadAloudLikeOneOfNow() {
    String old = "Wanted[text=佐藤, department=" + section(210) + ", everybody=true, page=0]";
    String now = "text=佐藤 department=" + section(210) + " everybody=true page=0";
    for (String kept : List.of(old, now)) {
      assertThat(said("x", "search", "people", "list", kept).factsInOne())
          .isEqualTo("探した文字: 佐藤 / 所属: 市民課 / 今日働いていない人も: はい / ページ: 0");
    }
  }

  @Test
  void daysAreWrittenAsOfficialsWriteThem() {
    assertThat(said("x", "view", "section", "y", "day=2026-12-01 known=null").factsInOne())
        .isEqualTo("基準日: 令和8年12月1日");
  }

  @Test
  void theDepartmentsOfAnOldRowAreNamed() {
    String list = "[" + section(210) + ", " + UNKNOWN + "]";
    assertThat(said("x", "view", "section", list, "").object())
        .isEqualTo("所属の受講状況: 市民課、" + UNKNOWN);
  }

  @Test
  void whatWasTypedStaysAsItWasTyped() {
    assertThat(said("x", "search", "people", "list", "text=NOBODY everybody=true").factsInOne())
        .isEqualTo("探した文字: NOBODY / 今日働いていない人も: はい");
  }

  @Test
  void aNameStandsInTheMiddleOfAText() {
    assertThat(
            said("x", "frobnicate", "gadget", "7", "moved to " + section(210) + " at once")
                .factsInOne())
        .isEqualTo("moved to 市民課 at once");
  }

  @Test
  void aStandInIsToldOfTodayAndOfOld() {
    for (String kept : List.of("standin=hanako", "by somebody who puts on the account hanako")) {
      assertThat(said("x", "login", "account", "y", kept).factsInOne())
          .isEqualTo("代わりにログインした人のアカウント: hanako");
    }
  }

  @Test
  void whyALoginWasRefusedIsSaidInWords() {
    assertThat(said("x", "login", "account", "y", "NO_STAFF_NUMBER").factsInOne())
        .isEqualTo("アカウントに職員番号がない");
  }

  @Test
  void aLogoutOfOldIsNoTraining() {
    assertThat(said("x", "logout", "session", UNKNOWN.toString(), "").object()).isEqualTo("ログイン");
    assertThat(said("x", "tick", "session", UNKNOWN.toString(), "").object()).isEqualTo("集合研修");
  }

  @Test
  void whatIsNotKnownStaysAsItIs() {
    TrailLine line = said("hr-system", "frobnicate", "gadget", "7", "colour=red");
    assertThat(line.name()).isEmpty();
    assertThat(line.action()).isEqualTo("frobnicate");
    assertThat(line.object()).isEqualTo("gadget");
    assertThat(line.factsInOne()).isEqualTo("colour: red");
  }

  @Test
  void idsAreFoundWhereverTheyStand() {
    assertThat(
            TrailNames.ids(
                List.of(
                    row(PersonDraft.ID.toString(), "tick", "session", "[" + UNKNOWN + "]", "who=x"),
                    row("hr-system", "view", "x", "y", "department=" + section(210)))))
        .isEqualTo(Set.of(PersonDraft.ID, UNKNOWN, section(210)));
  }

  private TrailLine said(String actor, String action, String kind, String object, String detail) {
    return texts.line(row(actor, action, kind, object, detail), NAMES);
  }

  private static AuditRow row(
      String actor, String action, String kind, String object, String detail) {
    return new AuditRow(
        UUID.randomUUID(),
        Instant.parse("2026-12-01T01:02:03Z"),
        actor,
        action,
        kind,
        object,
        false,
        detail,
        "",
        null);
  }
}

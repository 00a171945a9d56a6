package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.StatementDraft.post;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Department;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;

/** When a statement says nothing that was not received of the person before. */
class SaidBeforeTest {
  /** It ended the appointment that ran, and began another for the designation alone. */
  @Test
  void aDesignationDuringTheSameAppointmentIsNoAppointment() {
    Received received = new Received();
    received.keep(appointed("2026-04-01").said());
    Receipt within =
        received.receipt(
            appointed("2026-12-01").designated("2026-12-01", null).said(), Received.TANAKA);
    assertThat(within.line(Received.TANAKA, null).faults())
        .singleElement()
        .matches(Fault::tellsOfAnOverlap);
    assertThat(received.receipt(appointed("2026-12-01").said(), Received.TANAKA).isToBeKept())
        .as("without a designation")
        .isTrue();
    received.keep(StatementDraft.on("2026-11-30").ends("2026-11-30").said());
    assertThat(
            received
                .receipt(
                    appointed("2026-12-01").designated("2026-12-01", null).said(), Received.TANAKA)
                .isToBeKept())
        .as("after the end")
        .isTrue();
  }

  private static StatementDraft appointed(String from) {
    return StatementDraft.on(from)
        .called("田中 花", "タナカ ハナ")
        .engaged(EmploymentType.REGULAR, from, null)
        .posted(StatementDraft.post("210", "主事", null));
  }

  /** By a list, with its last day before the first; SCIM was told that nobody had heard of it. */
  @Test
  void whatAListCalledOffMayBeCalledOffAgain() {
    Received received = new Received();
    received.keep(appointed("2026-04-01").said());
    received.keep(StatementDraft.on("2027-03-31").ends("2027-03-31").said());
    received.keep(
        StatementDraft.on("2027-05-01")
            .engaged(EmploymentType.FISCAL_YEAR_PART_TIME, "2027-05-01", "2028-03-31")
            .posted(StatementDraft.post("220", "事務補助", null))
            .said());
    received.keep(StatementDraft.on("2027-04-15").ends("2027-04-30").said());
    Statement off =
        StatementDraft.on("2027-04-15")
            .by("人第9号")
            .decided(new Statement.Decided(Received.TANAKA))
            .engaged(EmploymentType.REGULAR, "2027-05-01", "2027-04-30")
            .said();
    Receipt again = received.receipt(off, Received.TANAKA);
    assertThat(again.isToBeKept()).isFalse();
    assertThat(again.line(Received.TANAKA, null).kind())
        .isEqualTo(StatementOutcome.Effect.REPEATED);
  }

  private static final UUID TANAKA = new UUID(0, 1);
  private static final String JULY = "2026-07-01";
  private static final Successions TOWN =
      new Successions(
          Map.of(
              section(210), List.of(department(210, "市民課")),
              section(220), List.of(department(220, "税務課"))));

  private final List<Notice> known = new ArrayList<>();
  private final Set<UUID> undone = new HashSet<>();

  /** Of which department a code speaks is known only with the person: titles and days must do. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "主事, -, 主事, -, true",
        "主事(兼), -, 主　事（兼）, -, true",
        "主事, -, 主査, -, false",
        "主事, 2026-09-30, 主事, 2026-09-30, true",
        "主事, 2026-09-30, 主事, 2026-10-31, false",
        "主事, 2026-09-30, 主事, -, false",
        "主事, -, 主事, 2026-09-30, false",
        "主事, 2026-09-30, 主査, 2026-09-30, false"
      })
  void postsAreTheSameByTitleAndLastDay(
      String title, @Nullable String last, String said, @Nullable String saidLast, boolean same) {
    keep(july().posted(post("210", title, last)));
    assertThat(HeardBefore.repeats(known.get(0), july().posted(post("220", said, saidLast)).said()))
        .isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"住民票, 住民票, true", "住民票, 住 民票, true", "住民票, 収納, false"})
  void designationsAreTheSameByTheirAffairs(String affairs, String said, boolean same) {
    keep(july().designated(designated(affairs)));
    assertThat(HeardBefore.repeats(known.get(0), july().designated(designated(said)).said()))
        .isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"主幹, 主幹, true", "主幹(兼), 主　幹（兼）, true", "主幹, 主査, false"})
  void titlesAloneAreTheSameInAnySpelling(String title, String said, boolean same) {
    keep(july().titled(title));
    assertThat(HeardBefore.repeats(known.get(0), july().titled(said).said())).isEqualTo(same);
  }

  @Test
  void whatIsOfAnotherDayOrSaysMoreIsNoRepeat() {
    keep(july().posted(post("210", "主事", null)));
    Notice before = known.get(0);
    assertThat(HeardBefore.repeats(before, july().said())).as("says nothing at all").isTrue();
    assertThat(
            HeardBefore.repeats(
                before, july().posted(post("210", "主事", null)).ends("2026-09-30").said()))
        .isFalse();
    assertThat(HeardBefore.repeats(before, july().posted().said()))
        .as("no post any more")
        .isFalse();
    assertThat(
            HeardBefore.repeats(before, july().by("人第1号").posted(post("210", "主事", null)).said()))
        .isFalse();
    assertThat(
            HeardBefore.repeats(
                before, StatementDraft.on("2026-07-02").posted(post("210", "主事", null)).said()))
        .isFalse();
  }

  /** Another door may have said more under the same key; without one only the same is a repeat. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, post, post, false",
        "-, post, other, true",
        "-, post+name, post, true",
        "-, post, post+name, true",
        "人第7号, post, post, false",
        "人第7号, post+name, post, false",
        "人第7号, post, post+name, true"
      })
  void isReceivedOnce(@Nullable String document, String before, String said, boolean kept) {
    joins();
    keep(saying(before).by(document));
    assertThat(receipt(saying(said).by(document)).isToBeKept()).isEqualTo(kept);
  }

  private static StatementDraft saying(String what) {
    StatementDraft said = july().posted(post(what.equals("other") ? "210" : "220", "主査", null));
    return what.endsWith("name") ? said.called("佐藤 花子", "サトウ ハナコ") : said;
  }

  @Test
  void whatWasUndoneWasNotSaid() {
    joins();
    Notice moves = keep(saying("post").by("人第7号"));
    assertThat(receipt(saying("post").by("人第7号")).isToBeKept()).isFalse();
    assertThat(receipt(saying("other").by("人第7号")).isToBeKept()).isFalse();
    assertThat(receipt(saying("other").by("人第8号").correcting("人第7号")).isToBeKept()).isTrue();
    undone.add(moves.id());
    assertThat(receipt(saying("post").by("人第7号")).isToBeKept()).as("again").isTrue();
    assertThat(receipt(saying("other").by("人第7号")).isToBeKept()).as("under its key").isTrue();
    assertThat(receipt(saying("other").by("人第8号").correcting("人第7号")).isToBeKept())
        .as("there is nothing to correct")
        .isFalse();
  }

  private void joins() {
    keep(
        StatementDraft.on("2026-04-01")
            .called("田中 花子", "タナカ ハナコ")
            .engaged(EmploymentType.REGULAR, "2026-04-01", null)
            .posted(post("210", "主事", null)));
  }

  private static StatementDraft july() {
    return StatementDraft.on(JULY);
  }

  private static Statement.Designated designated(String affairs) {
    return new Statement.Designated(
        "210", DesignationRole.HANDLER, affairs, "氏名", day(JULY), null, null);
  }

  private Notice keep(StatementDraft said) {
    Notice notice = receipt(said).notice(UUID.randomUUID(), known.size() + 1);
    known.add(notice);
    return notice;
  }

  private Receipt receipt(StatementDraft said) {
    return new Receipt(
        said.said(),
        new Recognition.Recognised(TANAKA, Recognition.Decision.STAFF_NUMBER, null),
        known,
        undone,
        TOWN,
        Received.TODAY);
  }

  private static Department department(int code, String name) {
    return new Department(
        section(code), String.valueOf(code), name, null, true, days("2010-04-01", null));
  }
}

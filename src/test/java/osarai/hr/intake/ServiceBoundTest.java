package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.StatementDraft.on;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.forms.KeptTexts;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.web.Spoken;

/**
 * What belongs to a service ends with it at the latest, in whatever order it was told. In office
 * from April to 15 November, and again from 10 December.
 */
class ServiceBoundTest {
  private static final KeptTexts TEXTS = Spoken.kept(StatementMessages.class);

  /** The day of which the designation is told, and which last day it has then. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-05-01, -, 2026-11-15",
        "2026-11-14, -, 2026-11-15",
        "2026-11-30, -, 2026-11-15",
        "2026-12-20, -, 2026-11-15",
        "2026-05-01, 2026-12-31, 2026-11-15",
        "2026-11-20, 2026-12-31, 2026-11-15",
        "2026-11-20, 2026-10-31, 2026-10-31"
      })
  void aDesignationEndsWithTheService(String told, @Nullable String last, String ends) {
    Statement says = on(told).designated("2026-05-01", last).said();
    for (List<Statement> order :
        List.of(
            List.of(leaves(), says), List.of(says, leaves()), List.of(says, leaves(), returns()))) {
      assertThat(designations(order)).containsExactly("2026-05-01 " + ends);
    }
  }

  @Test
  void aDesignationFromADayOutOfOfficeIsNone() {
    Statement says = on("2026-11-20").designated("2026-11-20", null).said();
    assertThat(designations(List.of(leaves(), says))).isEmpty();
    assertThat(designations(List.of(leaves(), says, returns()))).isEmpty();
    assertThat(designations(List.of(leaves(), says, joins("2026-11-16", "2027-03-31"))))
        .as("the day is in office now")
        .containsExactly("2026-11-20 2027-03-31");
  }

  @Test
  void aServiceGoesOnWhereTheNextAppointmentFollows() {
    Statement says = on("2026-11-16").designated("2026-05-01", null).said();
    assertThat(designations(List.of(leaves(), joins("2026-11-16", "2027-03-31"), says)))
        .containsExactly("2026-05-01 2027-03-31");
    assertThat(absences(List.of(leaves(), joins("2026-11-16", "2027-03-31"), away("2027-01-31"))))
        .containsExactly("2026-09-01 2027-01-31");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, 2026-11-15", "2027-03-31, 2026-11-15", "2026-10-31, 2026-10-31"})
  void leaveEndsWithTheService(@Nullable String last, String ends) {
    for (List<Statement> order :
        List.of(
            List.of(away(last), leaves()),
            List.of(leaves(), away(last)),
            List.of(away(last), leaves(), returns()))) {
      assertThat(absences(order)).containsExactly("2026-09-01 " + ends);
    }
  }

  @Test
  void whatBeganBeforeTheFirstAppointmentThatIsKnownGoesOverIntoIt() {
    Statement leave = on("2026-04-01").onLeave("2025-10-01", null).said();
    assertThat(absences(List.of(leave, leaves()))).containsExactly("2025-10-01 2026-11-15");
  }

  @Test
  void whatIsCutIsTold() {
    assertThat(told(on("2026-11-30").designated("2026-05-01", null).said()))
        .containsExactly("CHANGED", "この人の任用は令和8年11月15日に終わっています。指定も、その日までになります");
    assertThat(told(on("2026-11-30").designated("2026-11-20", null).said()))
        .containsExactly("STALE", "令和8年11月20日には、この人の任用がありません。指定は、その日を含む任用を受け取ったときに反映します");
    assertThat(told(on("2026-05-01").designated("2026-05-01", "2026-11-30").said()))
        .containsExactly("CHANGED", "指定の終わりは令和8年11月30日とありますが、受け取り済みのほかの内容により、令和8年11月15日に終わります");
    assertThat(told(away("2027-03-31")))
        .containsExactly("CHANGED", "休業の終わりは令和9年3月31日とありますが、受け取り済みのほかの内容により、令和8年11月15日に終わります");
    assertThat(told(on("2026-12-01").onLeave("2026-12-01", null).said()))
        .containsExactly("STALE", "令和8年12月1日には、この人の任用がありません。休業は、その日を含む任用を受け取ったときに反映します");
    assertThat(told(on("2026-05-01").designated("2026-05-01", null).said()))
        .as("an end of its own was not said")
        .containsExactly("CHANGED");
  }

  private List<String> told(Statement statement) {
    Received all = new Received();
    all.keep(joins("2026-04-01", null));
    all.keep(leaves());
    Receipt receipt = all.receipt(statement, Received.TANAKA);
    assertThat(receipt.isToBeKept()).isTrue();
    StatementOutcome line = receipt.line(Received.TANAKA, receipt.notice(UUID.randomUUID(), 99));
    return Stream.concat(Stream.of(line.kind().name()), TEXTS.said(line.unmet()).stream()).toList();
  }

  private static List<String> designations(List<Statement> later) {
    return career(later).designations().stream().map(one -> days(one.period())).toList();
  }

  private static List<String> absences(List<Statement> later) {
    return career(later).absences().stream().map(one -> days(one.period())).toList();
  }

  private static String days(Period period) {
    return period.from() + " " + (period.lastDay() == null ? "-" : period.lastDay());
  }

  private static Career career(List<Statement> later) {
    Received all = new Received();
    all.keep(joins("2026-04-01", null));
    later.forEach(all::keep);
    return Timeline.of(all.known(), Set.of(), Received.TOWN);
  }

  private static Statement joins(String from, @Nullable String last) {
    return on(from)
        .called("田中 花子", "タナカ ハナコ")
        .engaged(EmploymentType.REGULAR, from, last)
        .posted(Received.held("210"))
        .said();
  }

  private static Statement returns() {
    return joins("2026-12-10", null);
  }

  private static Statement leaves() {
    return on("2026-11-15").ends("2026-11-15").said();
  }

  private static Statement away(@Nullable String last) {
    return on("2026-09-01").onLeave("2026-09-01", last).said();
  }
}

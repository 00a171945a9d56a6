package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.people.AbsenceKind;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonDraft;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.WordMessages;
import osarai.reporting.PersonView.EventKind;
import osarai.web.Spoken;

class TimeLineTest {
  private static final WordMessages WORDS = Spoken.in(WordMessages.class);

  private static final Designation HANDLER =
      new Designation(
          new UUID(3, 1),
          section(210),
          DesignationRole.HANDLER,
          "住民票",
          "氏名、住所",
          "市民第12号",
          days("2026-10-01", null));

  private final PersonDraft person =
      new PersonDraft()
          .called("田中 花子", "タナカ ハナコ", "2018-04-01", null)
          .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
          .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", null)
          .department(210, "戸籍課", "2010-04-01", "2020-03-31")
          .department(210, "市民課", "2020-04-01", null);

  @Test
  void theNewestStandsFirstAndOfOneDayTheNameBeforeTheAppointmentBeforeThePost() {
    person.designated(HANDLER).away(AbsenceKind.CHILDCARE, "2022-04-01", "2023-03-31");
    assertThat(on("2026-11-24"))
        .extracting(PersonView.Event::kind)
        .containsExactly(
            EventKind.DESIGNATION,
            EventKind.ABSENCE,
            EventKind.NAME,
            EventKind.APPOINTMENT,
            EventKind.POST);
  }

  @Test
  void whoLeadsIsShownBesideTheTitle() {
    person.posted(1001, section(210), Position.HEAD, "主幹", "2027-04-01", null);
    assertThat(on("2026-11-24"))
        .filteredOn(event -> event.kind() == EventKind.POST)
        .extracting(PersonView.Event::detail)
        .containsExactly("主幹 / 所属長", "主事");
  }

  @Test
  void whatRunsOnTheDayIsMarked() {
    person.away(AbsenceKind.SICK, "2026-11-01", "2026-11-24").designated(HANDLER);
    assertThat(on("2026-11-24"))
        .filteredOn(PersonView.Event::onDay)
        .extracting(PersonView.Event::kind)
        .containsExactly(
            EventKind.ABSENCE,
            EventKind.DESIGNATION,
            EventKind.NAME,
            EventKind.APPOINTMENT,
            EventKind.POST);
    assertThat(on("2026-11-25"))
        .filteredOn(event -> !event.onDay())
        .extracting(PersonView.Event::kind)
        .containsExactly(EventKind.ABSENCE);
    assertThat(on("2018-03-31")).noneMatch(PersonView.Event::onDay);
  }

  @Test
  void aDepartmentIsCalledAsWhenThePostBegan() {
    assertThat(on("2026-11-24"))
        .filteredOn(event -> event.kind() == EventKind.POST)
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.text()).isEqualTo("戸籍課");
              assertThat(post.detail()).isEqualTo("主事");
              assertThat(post.period()).isEqualTo("平成30年4月1日から");
            });
  }

  @Test
  void aDesignationTellsItsDepartmentAffairsScopeAndDocument() {
    person.designated(HANDLER);
    assertThat(on("2026-11-24").get(0).detail()).isEqualTo("市民課 / 住民票 / 氏名、住所 / 市民第12号");
  }

  @Test
  void aCorrectedDocumentIsToldWithWhatStoodBefore() {
    person.designated(
        new Designation(
            new UUID(3, 1),
            section(210),
            DesignationRole.HANDLER,
            "住民票",
            "氏名",
            "市民第12号",
            days("2026-10-01", null),
            List.of("市民第11号")));
    assertThat(on("2026-11-24").get(0).former()).isEqualTo("市民第11号");
  }

  @Test
  void whatIsNotKnownLeavesNoEmptyPlace() {
    Designation bare =
        new Designation(
            new UUID(3, 2),
            section(999),
            DesignationRole.PROTECTION_OFFICER,
            "住民票",
            "",
            null,
            days("2026-10-01", "2027-03-31"));
    person.designated(bare);
    assertThat(on("2026-11-24").get(0))
        .satisfies(
            event -> {
              assertThat(event.detail()).isEqualTo("住民票");
              assertThat(event.period()).isEqualTo("令和8年10月1日から令和9年3月31日まで");
            });
  }

  @Test
  void aNameTellsHowItIsReadAndWhatIsRegistered() {
    PersonName name = new PersonName("金 秀賢", "金本 秀賢", new Kana("キム スヒョン"), "KIM SU-HYEON");
    List<PersonView.Event> events =
        TimeLine.of(
            new PersonDraft().called(name, "2026-04-01", null).facts(), day("2026-04-01"), WORDS);
    assertThat(events)
        .singleElement()
        .isEqualTo(
            new PersonView.Event(
                EventKind.NAME, "金 秀賢", "キム スヒョン / KIM SU-HYEON", "金本 秀賢", "", "令和8年4月1日から", true));
    assertThat(on("2026-11-24"))
        .filteredOn(event -> event.kind() == EventKind.NAME)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.detail()).isEqualTo("タナカ ハナコ");
              assertThat(event.registered()).isEmpty();
            });
  }

  private List<PersonView.Event> on(String day) {
    return TimeLine.of(person.facts(), day(day), WORDS);
  }
}

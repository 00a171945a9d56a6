package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.StatementDraft.post;
import static osarai.people.PersonDraft.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.web.Spoken;

/**
 * 1001 was 田中's from April to August 2026, by his term or by an end under 人第2号, and is 佐藤's from
 * October. What makes 田中's days longer is held against 佐藤.
 */
class GrownPeriodTest {
  private static final EmploymentType PART = EmploymentType.FISCAL_YEAR_PART_TIME;
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);
  private static final Successions TOWN =
      new Successions(
          Map.of(
              section(210),
              List.of(
                  new Department(
                      section(210),
                      "210",
                      "市民課",
                      null,
                      true,
                      PersonDraft.days("2010-04-01", null)))));

  private final Map<UUID, List<Notice>> known = new HashMap<>();

  private void termAndSuccessor(String last) {
    keep(TANAKA, tanaka("2026-04-01").engaged(PART, "2026-04-01", last).posted(held()).by("人第1号"));
    keep(TANAKA, StatementDraft.on("2026-08-31").ends("2026-08-31").by("人第2号"));
    keep(
        SATO,
        StatementDraft.on("2026-10-01")
            .called("佐藤 次郎", "サトウ ジロウ")
            .engaged(EmploymentType.REGULAR, "2026-10-01", null)
            .posted(held()));
  }

  static Stream<StatementDraft> longer() {
    return Stream.of(
        tanaka("2026-09-15").engaged(PART, "2026-04-01", "2027-03-31"),
        tanaka("2026-12-01").engaged(PART, "2026-04-01", "2026-12-15"),
        tanaka("2026-04-01")
            .engaged(PART, "2026-04-01", "2026-12-31")
            .by("人第3号")
            .correcting("人第2号"),
        StatementDraft.on("2026-08-31").ends("2026-10-31").by("人第3号").correcting("人第2号"));
  }

  @ParameterizedTest
  @MethodSource("longer")
  void isRefusedWithTheOthersNameAndDays(StatementDraft said) {
    termAndSuccessor("2027-03-31");
    assertThat(fault(said)).contains("別の人(「佐藤 次郎」、令和8年10月1日から)のものです", "期間と重なるため");
  }

  static Stream<StatementDraft> asLong() {
    return Stream.of(
        tanaka("2026-12-01").engaged(PART, "2026-04-01", "2026-09-15"),
        tanaka("2026-08-15").engaged(PART, "2026-04-01", "2026-09-30"),
        StatementDraft.on("2026-08-31").ends("2026-09-30").by("人第3号").correcting("人第2号"),
        StatementDraft.on("2026-08-31").ends("2026-07-31").by("人第3号").correcting("人第2号"),
        StatementDraft.on("2026-07-01").titled("主査"));
  }

  @ParameterizedTest
  @MethodSource("asLong")
  void isTakenWhereItMeetsNobody(StatementDraft said) {
    termAndSuccessor("2027-03-31");
    assertThat(fault(said)).isEmpty();
  }

  /** It was told that nobody is registered under the number. */
  @Test
  void aTitleAfterTheEndIsRefusedWithTheDaysOfWhoLeft() {
    termAndSuccessor("2027-03-31");
    assertThat(fault(StatementDraft.on("2026-09-15").titled("主査")))
        .contains("田中 花子", "令和8年8月31日まで", "この日には在職していません");
  }

  /** Two who had one number at once before are mended step by step. */
  @Test
  void whatMetBeforeDoesNotStandInTheWay() {
    keep(TANAKA, tanaka("2026-04-01").engaged(PART, "2026-04-01", "2027-03-31").posted(held()));
    keep(
        SATO,
        StatementDraft.on("2026-10-01")
            .called("佐藤 次郎", "サトウ ジロウ")
            .engaged(EmploymentType.REGULAR, "2026-10-01", null)
            .posted(held()));
    assertThat(held(TANAKA, StatementDraft.on("2026-11-30").ends("2026-11-30"))).isEmpty();
  }

  /** The import that ended 田中 is taken back after 佐藤 has come. */
  @Test
  void anEndTakenBackMeetsWhoCameAfterIt() {
    termAndSuccessor("2027-03-31");
    List<Notice> notices = known.get(TANAKA);
    List<Appointment> was = appointments(TANAKA, career(TANAKA));
    List<Appointment> now =
        appointments(TANAKA, Timeline.of(notices, Set.of(notices.get(1).id()), TOWN));
    List<Appointment> holders = new ArrayList<>(now);
    holders.addAll(appointments(SATO, career(SATO)));
    assertThat(NumbersHeld.met(TANAKA, was, now, Map.of("1001", holders)))
        .extracting(Appointment::personId)
        .containsExactly(SATO);
    assertThat(NumbersHeld.met(TANAKA, now, now, Map.of("1001", holders))).isEmpty();
  }

  private static StatementDraft tanaka(String day) {
    return StatementDraft.on(day).called("田中 花子", "タナカ ハナコ");
  }

  private static Statement.Post held() {
    return post("210", "事務補助", null);
  }

  private void keep(UUID person, StatementDraft said) {
    List<Notice> notices = known.computeIfAbsent(person, p -> new ArrayList<>());
    notices.add(receipt(person, said.said()).notice(UUID.randomUUID(), notices.size() + 1L));
  }

  private String fault(StatementDraft said) {
    Recognition.Recognised who = recognition().of(said.said());
    return who.conflict() != null
        ? Spoken.kept(StatementMessages.class).said(who.conflict().text())
        : held(who.person(), said);
  }

  private String held(@Nullable UUID person, StatementDraft said) {
    Receipt receipt = receipt(person, said.said());
    assertThat(receipt.isToBeKept()).isTrue();
    Career after = receipt.after(receipt.notice(UUID.randomUUID(), 9));
    return recognition()
        .held(person, receipt.before(), after)
        .map(fault -> Spoken.kept(StatementMessages.class).said(fault.text()))
        .orElse("");
  }

  private Recognition recognition() {
    List<Appointment> holders = new ArrayList<>();
    Map<UUID, List<Career.Called>> names = new HashMap<>();
    known
        .keySet()
        .forEach(
            person -> {
              holders.addAll(appointments(person, career(person)));
              names.put(person, career(person).names());
            });
    return new Recognition(
        Map.of(), new NumberHolders(Map.of("1001", holders)), new KnownNames(names), Set.of());
  }

  private Career career(UUID person) {
    return Timeline.of(known.get(person), Set.of(), TOWN);
  }

  private static List<Appointment> appointments(UUID person, Career career) {
    return career.appointments().stream()
        .map(
            served ->
                new Appointment(
                    UUID.randomUUID(), person, served.number(), served.type(), served.period()))
        .toList();
  }

  private Receipt receipt(@Nullable UUID person, Statement said) {
    return new Receipt(
        said,
        new Recognition.Recognised(person, Recognition.Decision.STAFF_NUMBER, null),
        person == null ? List.of() : known.getOrDefault(person, List.of()),
        Set.of(),
        TOWN,
        Received.TODAY);
  }
}

package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.Recognition.Decision.EXTERNAL_ID;
import static osarai.hr.intake.Recognition.Decision.NEW;
import static osarai.hr.intake.Recognition.Decision.STAFF_NUMBER;
import static osarai.hr.intake.Recognition.Decision.STAFF_NUMBER_AND_KANA;
import static osarai.hr.intake.Recognition.Decision.STATED;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.StaffNumber;
import osarai.web.Spoken;

/** "Same person?" of whoever is known under 1001 on 1 April 2026. */
class RecognitionTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);
  private static final String DAY = "2026-04-01";

  private final Map<String, UUID> external = new HashMap<>();
  private final List<Appointment> holders = new ArrayList<>();
  private final Map<UUID, List<Career.Called>> facts = new HashMap<>();
  private final Set<UUID> withExternal = new HashSet<>();
  private final Map<UUID, List<Notice>> received = new HashMap<>();
  private final Set<UUID> undone = new HashSet<>();

  @Test
  void anUnknownNumberIsANewPerson() {
    assertThat(of(null, "タナカ ハナコ")).isEqualTo(found(null, NEW));
    assertThat(of("hr-7", "タナカ ハナコ")).isEqualTo(found(null, NEW));
  }

  @Test
  void anEqualExternalIdIsThePersonWhateverTheNumberOfTheNewAppointment() {
    known(TANAKA, "タナカ ハナコ", "hr-7");
    assertThat(of("hr-7", "スズキ イチロウ")).isEqualTo(found(TANAKA, EXTERNAL_ID));
    holds(TANAKA, "2020-04-01", null);
    assertThat(of("hr-7", null)).isEqualTo(found(TANAKA, EXTERNAL_ID));
  }

  @ParameterizedTest
  @CsvSource({
    "田中 花子/タナカ ハナコ, true",
    "鈴木 花子/スズキ ハナコ, true",
    "田中 良子/タナカ リョウコ, true",
    "佐藤 次郎/サトウ ジロウ, false"
  })
  void anExternalIdUnderANameOfWhichNothingStaysIsAQuestion(String name, boolean same) {
    facts.put(
        TANAKA,
        List.of(
            new Career.Called(
                PersonName.of("田中 花子", new Kana("タナカ ハナコ")), Period.from(day("2010-04-01")))));
    external.put("hr-7", TANAKA);
    withExternal.add(TANAKA);
    Statement said = identified(row(DAY, name, term(DAY, null)), "hr-7");
    Recognition.Recognised found = recognise(said);
    if (same) {
      assertThat(found).isEqualTo(found(TANAKA, EXTERNAL_ID));
    } else {
      assertRefused(found, EXTERNAL_ID, "externalId");
      assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
          .contains("「田中 花子」のものです", "佐藤 次郎");
      assertThat(recognise(said.decided(Statement.Decided.HOLDER)))
          .isEqualTo(found(TANAKA, STATED));
      assertThat(recognise(said.decided(new Statement.Decided(TANAKA))))
          .isEqualTo(found(TANAKA, STATED));
      assertRefused(recognise(said.decided(new Statement.Decided(null))), STATED, "externalId");
    }
  }

  @Test
  void anExternalIdAndANumberThatAnotherUsesContradictEachOther() {
    known(TANAKA, "タナカ ハナコ", "hr-7");
    known(SATO, "サトウ ジロウ", null);
    holds(SATO, "2020-04-01", null);
    assertRefused(of("hr-7", "タナカ ハナコ"), EXTERNAL_ID);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, true", "2026-04-01, true", "2027-03-31, true", "2026-03-31, false"})
  void aNumberWhoseAppointmentRunsOrWillIsThatPerson(@Nullable String last, boolean runs) {
    known(TANAKA, "タナカ ハナコ", null);
    holds(TANAKA, "2020-04-01", last);
    assertThat(of(null, "スズキ ハナコ"))
        .isEqualTo(runs ? found(TANAKA, STAFF_NUMBER) : found(null, NEW));
  }

  @ParameterizedTest
  @CsvSource({
    "田中 花子/タナカ ハナコ, true",
    "鈴木 花子/スズキ ハナコ, true",
    "田中 良子/タナカ リョウコ, true",
    "鈴木花子/スズキハナコ, true",
    "田中 花子/スズキ イチロウ, true",
    "佐藤 次郎/サトウ ジロウ, false",
    "佐藤次郎/サトウジロウ, false",
    "佐藤 次郎/サトウハナヨ, false",
    "グエン ティ ハナ/グエン ティ ハナ, false"
  })
  void anotherNameUnderARunningNumberIsAQuestionWhereNothingOfTheOldOneStays(
      String name, boolean same) {
    facts.put(
        TANAKA,
        List.of(
            new Career.Called(
                PersonName.of("田中 花子", new Kana("タナカ ハナコ")), Period.from(day("2010-04-01")))));
    holds(TANAKA, "2020-04-01", null);
    Recognition.Recognised found = recognise(row(DAY, name, null));
    if (same) {
      assertThat(found).isEqualTo(found(TANAKA, STAFF_NUMBER));
    } else {
      assertRefused(found, STAFF_NUMBER);
      assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
          .contains("田中 花子", "令和2年4月1日から");
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"2020-04-01, -, true", "2020-04-01, 2026-03-31, true", "2026-04-02, -, false"})
  void whoSaysThatItIsTheSamePersonMeansTheHolderOfTheNumber(
      String from, @Nullable String last, boolean there) {
    known(TANAKA, "タナカ ハナコ", null);
    holds(TANAKA, from, last);
    Statement said = row(DAY, "佐藤 次郎/サトウ ジロウ", null).decided(Statement.Decided.HOLDER);
    Recognition.Recognised found = recognise(said);
    if (there) {
      assertThat(found).isEqualTo(found(TANAKA, STATED));
    } else {
      assertRefused(found, STATED);
    }
  }

  @Test
  void aNumberGivenOnIsEachHoldersInItsOwnDays() {
    known(TANAKA, "タナカ ハナコ", null);
    known(SATO, "サトウ ジロウ", null);
    holds(TANAKA, "2020-04-01", "2026-08-31");
    holds(SATO, "2026-10-01", null);
    assertThat(recognise(row("2026-06-01", "田中 花子/タナカ ハナコ", null)))
        .isEqualTo(found(TANAKA, STAFF_NUMBER));
    assertThat(recognise(row("2026-09-15", "田中 花子/タナカ ハナコ", null)))
        .isEqualTo(found(TANAKA, STAFF_NUMBER_AND_KANA));
    assertThat(recognise(row("2026-10-01", "佐藤 次郎/サトウ ジロウ", term("2026-10-01", null))))
        .isEqualTo(found(SATO, STAFF_NUMBER));
    assertRefused(
        recognise(row("2026-09-15", "鈴木 一郎/スズキ イチロウ", term("2026-09-15", null))), STAFF_NUMBER);
    assertThat(recognise(row("2026-09-01", "鈴木 一郎/スズキ イチロウ", term("2026-09-01", "2026-09-30"))))
        .isEqualTo(found(null, NEW));
  }

  @Test
  void whatWasReceivedBeforeIsARepeatWhoeverHasTheNumberNow() {
    known(TANAKA, "タナカ ハナコ", null);
    known(SATO, "サトウ ジロウ", null);
    holds(TANAKA, "2020-04-01", "2026-08-31");
    holds(SATO, "2026-09-01", null);
    Statement leaves = ends("2026-09-01", "人第8号");
    assertThat(recognise(leaves)).isEqualTo(found(SATO, STAFF_NUMBER));
    received(TANAKA, leaves);
    assertThat(recognise(leaves)).isEqualTo(found(TANAKA, STAFF_NUMBER));
    assertThat(recognise(ends("2026-09-01", "人第9号"))).isEqualTo(found(SATO, STAFF_NUMBER));
    received.get(TANAKA).forEach(notice -> undone.add(notice.id()));
    assertThat(recognise(leaves)).isEqualTo(found(SATO, STAFF_NUMBER));
  }

  private static Statement ends(String effective, @Nullable String document) {
    return new Statement(
        new KeptText("1行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        new Statement.Order(day(effective), document, null, null),
        null,
        null,
        null,
        day("2026-08-31"),
        null,
        null);
  }

  private void received(UUID person, Statement said) {
    received
        .computeIfAbsent(person, p -> new ArrayList<>())
        .add(
            new Notice(
                UUID.randomUUID(),
                1,
                said.who().staffNumber(),
                said.order().effective(),
                said.order().document(),
                null,
                null,
                new Notice.Content(null, null, null, said.lastDay(), null, null)));
  }

  @Test
  void whatIsReceivedInABatchCountsForWhatFollowsInIt() {
    known(TANAKA, "タナカ ハナコ", null);
    holds(TANAKA, "2020-04-01", null);
    Statement newcomer = row("2026-10-01", "佐藤 次郎/サトウ ジロウ", term("2026-10-01", null));
    Recognition recognition =
        new Recognition(external, Map.of("1001", holders), new KnownNames(facts), withExternal);
    assertRefused(recognition.of(newcomer), STAFF_NUMBER);
    Statement leaves = ends("2026-09-01", "人第8号");
    received(TANAKA, leaves);
    recognition.learn(
        TANAKA,
        null,
        received.get(TANAKA).get(0),
        new Career(
            facts.get(TANAKA),
            List.of(
                new Career.Served(
                    new StaffNumber("1001"),
                    EmploymentType.REGULAR,
                    days("2020-04-01", "2026-08-31"),
                    List.of())),
            List.of(),
            List.of()));
    assertThat(recognition.of(newcomer)).isEqualTo(found(null, NEW));
    assertThat(recognition.of(leaves)).isEqualTo(found(TANAKA, STAFF_NUMBER));
  }

  @Test
  void anAppointmentYetToComeHoldsItsNumberToo() {
    known(TANAKA, "タナカ ハナコ", null);
    holds(TANAKA, "2026-10-01", "2027-03-31");
    assertThat(of(null, null)).isEqualTo(found(TANAKA, STAFF_NUMBER));
  }

  @Test
  void anEndedNumberIsThePersonOnlyWithTheSameReading() {
    known(TANAKA, "タナカ ハナコ", null);
    holds(TANAKA, "2020-04-01", "2025-03-31");
    assertThat(of(null, "たなか はなこ")).isEqualTo(found(TANAKA, STAFF_NUMBER_AND_KANA));
    assertThat(of(null, "タナカハナコ")).isEqualTo(found(TANAKA, STAFF_NUMBER_AND_KANA));
    assertThat(of(null, "サトウ ジロウ")).isEqualTo(found(null, NEW));
    assertThat(of(null, null)).isEqualTo(found(null, NEW));
    assertThat(of("hr-9", "タナカ ハナコ")).isEqualTo(getsExternalId(TANAKA, STAFF_NUMBER_AND_KANA));
    withExternal.add(TANAKA);
    assertThat(of("hr-9", "タナカ ハナコ")).as("known by another id").isEqualTo(found(null, NEW));
  }

  @Test
  void ofSeveralEndedHoldersTheLastOneCounts() {
    known(TANAKA, "タナカ ハナコ", null);
    known(SATO, "サトウ ジロウ", null);
    holds(SATO, "2015-04-01", "2020-03-31");
    holds(TANAKA, "2010-04-01", "2012-03-31");
    assertThat(of(null, "サトウ ジロウ")).isEqualTo(found(SATO, STAFF_NUMBER_AND_KANA));
    assertThat(of(null, "タナカ ハナコ")).isEqualTo(found(null, NEW));
  }

  @Test
  void aNumberThatTwoUseAtOnceIsNobodys() {
    known(TANAKA, "タナカ ハナコ", null);
    known(SATO, "サトウ ジロウ", null);
    holds(TANAKA, "2020-04-01", null);
    holds(SATO, "2021-04-01", null);
    assertRefused(of(null, "タナカ ハナコ"), STAFF_NUMBER);
  }

  @Test
  void aNewExternalIdJoinsARunningNumberOnlyWithTheSameReadingAndWithoutAnIdBefore() {
    known(TANAKA, "タナカ ハナコ", null);
    holds(TANAKA, "2020-04-01", null);
    assertThat(of("hr-7", "タナカ ハナコ")).isEqualTo(getsExternalId(TANAKA, STAFF_NUMBER));
    assertRefused(of("hr-7", "サトウ ジロウ"), STAFF_NUMBER);
    assertRefused(of("hr-7", null), STAFF_NUMBER);
    withExternal.add(TANAKA);
    Recognition.Recognised other = of("hr-7", "タナカ ハナコ");
    assertRefused(other, STAFF_NUMBER);
    assertThat(Spoken.kept(StatementMessages.class).said(other.conflict().text()))
        .contains("別の外部IDの人(「名前」、令和2年4月1日から)");
  }

  /** Whoever says who it is says whose id it is too; one person has one, and nobody another's. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, identified",
        "hr-7, -, found",
        "hr-8, -, refused",
        "-, hr-7, refused",
        "hr-8, hr-7, refused"
      })
  void anIdBesideAnAnswerIsThePersonsWhereItIsNobodysAndThereIsNoOther(
      @Nullable String own, @Nullable String others, String outcome) {
    known(TANAKA, "タナカ ハナコ", own);
    known(SATO, "サトウ ジロウ", others);
    holds(TANAKA, "2020-04-01", null);
    for (Statement.Decided answer :
        List.of(new Statement.Decided(TANAKA), Statement.Decided.HOLDER)) {
      Recognition.Recognised found =
          recognise(new Statement.Subject("hr-7", new StaffNumber("1001"), null, answer));
      switch (outcome) {
        case "identified" -> assertThat(found).isEqualTo(getsExternalId(TANAKA, STATED));
        case "found" -> assertThat(found).isEqualTo(found(TANAKA, STATED));
        default -> assertRefused(found, STATED, "externalId");
      }
    }
  }

  /** It was made a second holder of the id, which the database refused with an error of ours. */
  @Test
  void somebodyNewCannotHaveTheIdOfSomebodyKnown() {
    known(SATO, "サトウ ジロウ", "hr-7");
    Recognition.Recognised found =
        recognise(
            new Statement.Subject(
                "hr-7", new StaffNumber("1001"), null, new Statement.Decided(null)));
    assertRefused(found, STATED, "externalId");
    assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text())).contains("名前");
  }

  /** Not that it may be the same person after all: that was answered. */
  @Test
  void whoIsSaidToBeSomebodyElseHasAnotherNumber() {
    known(TANAKA, "タナカ ハナコ", null);
    holds(TANAKA, "2020-04-01", null);
    Recognition.Recognised found = stated(null);
    assertRefused(found, STATED, "staffNumber");
    assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
        .contains("職員番号がちがうはずです")
        .doesNotContain("同じ人の改姓");
  }

  @Test
  void anIdThatCameInABatchIsKnownToWhatFollowsInIt() {
    known(TANAKA, "タナカ ハナコ", null);
    holds(TANAKA, "2020-04-01", null);
    Recognition recognition =
        new Recognition(external, Map.of("1001", holders), new KnownNames(facts), withExternal);
    received(TANAKA, ends("2026-09-01", null));
    recognition.learn(
        TANAKA,
        "hr-7",
        received.get(TANAKA).get(0),
        new Career(facts.get(TANAKA), List.of(), List.of(), List.of()));
    Statement.Subject elsewhere =
        new Statement.Subject("hr-7", new StaffNumber("2002"), new Kana("タナカ ハナコ"), null);
    assertThat(recognition.of(statement(elsewhere, Statement.Order.on(day(DAY)), null, null)))
        .isEqualTo(found(TANAKA, EXTERNAL_ID));
  }

  @Test
  void anyNameThatThePersonEverHadCounts() {
    known(TANAKA, "タナカ ハナコ", null);
    facts.put(TANAKA, called("イノウエ ハナコ", "タナカ ハナコ"));
    holds(TANAKA, "2020-04-01", "2025-03-31");
    assertThat(of(null, "タナカ ハナコ")).isEqualTo(found(TANAKA, STAFF_NUMBER_AND_KANA));
  }

  @Test
  void theCallerMaySayThatItIsSomebodyKnownOrSomebodyNew() {
    known(TANAKA, "タナカ ハナコ", null);
    assertThat(stated(TANAKA)).isEqualTo(found(TANAKA, STATED));
    assertThat(stated(null)).isEqualTo(found(null, STATED));
    holds(TANAKA, "2020-04-01", null);
    assertThat(stated(TANAKA)).isEqualTo(found(TANAKA, STATED));
    assertRefused(stated(null), STATED);
  }

  @Test
  void theCallerCannotSayThatItIsSomebodyElseThanTheNumbersHolder() {
    known(TANAKA, "タナカ ハナコ", null);
    known(SATO, "サトウ ジロウ", null);
    holds(SATO, "2020-04-01", null);
    assertRefused(stated(TANAKA), STATED);
  }

  @Test
  void theCallerCannotNameNobody() {
    assertThat(stated(SATO).conflict()).extracting(Fault::part).isEqualTo("samePersonAs");
    facts.put(SATO, called());
    assertThat(stated(SATO).conflict()).extracting(Fault::kind).isEqualTo(Fault.Ground.INVALID);
  }

  private Recognition.Recognised of(@Nullable String externalId, @Nullable String kana) {
    return recognise(
        new Statement.Subject(
            externalId, new StaffNumber("1001"), kana == null ? null : new Kana(kana), null));
  }

  private Recognition.Recognised stated(@Nullable UUID person) {
    return recognise(
        new Statement.Subject(null, new StaffNumber("1001"), null, new Statement.Decided(person)));
  }

  private Recognition.Recognised recognise(Statement.Subject who) {
    return recognise(statement(who, Statement.Order.on(day(DAY)), null, null));
  }

  private Recognition.Recognised recognise(Statement statement) {
    Recognition recognition =
        new Recognition(external, Map.of("1001", holders), new KnownNames(facts), withExternal);
    recognition.heard(new Notices.Received(received, undone));
    return recognition.of(statement);
  }

  private static Statement statement(
      Statement.Subject who,
      Statement.Order order,
      @Nullable PersonName name,
      Statement.@Nullable Engagement engagement) {
    return new Statement(new KeptText("1行目"), who, order, name, engagement, null, null, null, null);
  }

  /** As a row of a file says it: number, name and reading. */
  private static Statement row(
      String effective, String name, Statement.@Nullable Engagement engagement) {
    String[] both = name.split("/");
    PersonName called = PersonName.of(both[0], new Kana(both[1]));
    return statement(
        new Statement.Subject(null, new StaffNumber("1001"), called.kana(), null),
        Statement.Order.on(day(effective)),
        called,
        engagement);
  }

  private static Statement identified(Statement said, String id) {
    return statement(
        new Statement.Subject(id, said.who().staffNumber(), said.who().kana(), null),
        said.order(),
        said.name(),
        said.engagement());
  }

  private static Statement.Engagement term(String from, @Nullable String last) {
    return new Statement.Engagement(
        EmploymentType.REGULAR, day(from), last == null ? null : day(last));
  }

  private static Recognition.Recognised found(
      @Nullable UUID person, Recognition.Decision decision) {
    return new Recognition.Recognised(person, decision, null);
  }

  /** The same, and the id that came is the person's from now on. */
  private static Recognition.Recognised getsExternalId(UUID person, Recognition.Decision decision) {
    return new Recognition.Recognised(person, decision, null, true);
  }

  private static void assertRefused(Recognition.Recognised refused, Recognition.Decision decision) {
    assertRefused(refused, decision, "staffNumber");
  }

  private static void assertRefused(
      Recognition.Recognised refused, Recognition.Decision decision, String part) {
    assertThat(refused.person()).isNull();
    assertThat(refused.decision()).isEqualTo(decision);
    assertThat(refused.conflict())
        .isNotNull()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Fault.Ground.CONFLICT);
              assertThat(fault.part()).isEqualTo(part);
            });
  }

  private void known(UUID person, String kana, @Nullable String externalId) {
    facts.put(person, called(kana));
    if (externalId != null) {
      external.put(externalId, person);
      withExternal.add(person);
    }
  }

  private void holds(UUID person, String first, @Nullable String last) {
    holders.add(
        new Appointment(
            UUID.randomUUID(),
            person,
            new StaffNumber("1001"),
            EmploymentType.REGULAR,
            days(first, last)));
  }

  private static List<Career.Called> called(String... readings) {
    return List.of(readings).stream()
        .map(
            kana ->
                new Career.Called(
                    PersonName.of("名前", new Kana(kana)), Period.from(day("2010-04-01"))))
        .toList();
  }
}

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
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.people.StaffNumber;

/** "Same person?" of whoever is known under 1001 on 1 April 2026. */
class RecognitionTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);
  private static final String DAY = "2026-04-01";

  private final Map<String, UUID> external = new HashMap<>();
  private final List<Appointment> holders = new ArrayList<>();
  private final Map<UUID, PersonFacts> facts = new HashMap<>();
  private final Set<UUID> withExternal = new HashSet<>();

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
    assertThat(of(null, "サトウ ジロウ"))
        .isEqualTo(runs ? found(TANAKA, STAFF_NUMBER) : found(null, NEW));
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
    assertThat(of("hr-9", "タナカ ハナコ")).isEqualTo(found(null, NEW));
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
    assertThat(of("hr-7", "タナカ ハナコ")).isEqualTo(found(TANAKA, STAFF_NUMBER));
    assertRefused(of("hr-7", "サトウ ジロウ"), STAFF_NUMBER);
    assertRefused(of("hr-7", null), STAFF_NUMBER);
    withExternal.add(TANAKA);
    assertRefused(of("hr-7", "タナカ ハナコ"), STAFF_NUMBER);
  }

  @Test
  void anyNameThatThePersonEverHadCounts() {
    known(TANAKA, "タナカ ハナコ", null);
    facts.put(TANAKA, facts(TANAKA, "イノウエ ハナコ", "タナカ ハナコ"));
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
    facts.put(SATO, facts(SATO));
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
    return new Recognition(external, Map.of("1001", holders), facts, withExternal)
        .of(who, day(DAY));
  }

  private static Recognition.Recognised found(
      @Nullable UUID person, Recognition.Decision decision) {
    return new Recognition.Recognised(person, decision, null);
  }

  private static void assertRefused(Recognition.Recognised refused, Recognition.Decision decision) {
    assertThat(refused.person()).isNull();
    assertThat(refused.decision()).isEqualTo(decision);
    assertThat(refused.conflict())
        .isNotNull()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Fault.Ground.CONFLICT);
              assertThat(fault.part()).isEqualTo("staffNumber");
            });
  }

  private void known(UUID person, String kana, @Nullable String externalId) {
    facts.put(person, facts(person, kana));
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

  private static PersonFacts facts(UUID person, String... readings) {
    List<Career.Called> names =
        List.of(readings).stream()
            .map(
                kana ->
                    new Career.Called(
                        PersonName.of("名前", new Kana(kana)), Period.from(day("2010-04-01"))))
            .toList();
    return new PersonFacts(
        person, names, List.of(), List.of(), List.of(), List.of(), Set.of(), Map.of());
  }
}

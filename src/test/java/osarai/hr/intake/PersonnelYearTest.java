package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.curriculum.DutyBook;
import osarai.curriculum.DutyView;
import osarai.forms.KeptText;
import osarai.people.Change;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.Roster;
import osarai.running.NewPeople;
import osarai.running.SettableClock;
import osarai.running.SharedServices;

/**
 * A personnel office's fiscal year 2027, played against the running application: what each person
 * owes on chosen days, as it was and as it was known.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class PersonnelYearTest {
  @Inject Intake intake;
  @Inject People people;
  @Inject Departments departments;
  @Inject Roster roster;
  @Inject DutyBook duties;
  @Inject SettableClock clock;
  @Inject NewPeople newPeople;

  private PersonnelOffice office;
  private UUID taxesId = new UUID(0, 0);

  @Test
  void aFiscalYearOfThePersonnelOffice() {
    newPeople.loadTown();
    makeDepartments();
    String joiner = newPeople.freshNumber();
    String appointee = newPeople.freshNumber();
    String mother = newPeople.freshNumber();
    String clerk = newPeople.freshNumber();

    UUID aoki;
    UUID kato;
    UUID mori;
    UUID hara;
    try (SettableClock.Moved spring = at("2026-12-10")) {
      kato = office.appoints(appointee, "カトウ", "2026-12-01", "2027-03-31");
      mori = office.hires(mother, "モリ", "2020-04-01");
      hara = office.hires(clerk, "ハラ", "2015-04-01");
      assertThat(owed(kato, 2026))
          .containsExactlyInAnyOrder("all-staff 2027-01-12", "fiscal-year-appointees 2026-12-24");
    }
    try (SettableClock.Moved march = at("2027-03-20")) {
      aoki = office.hires(joiner, "アオキ", "2027-04-01");
      assertThat(office.appoints(appointee, "カトウ", "2027-04-01", "2028-03-31"))
          .as("the same person, appointed again")
          .isEqualTo(kato);
      assertThat(owed(aoki, 2026)).isEmpty();
      assertThat(owed(aoki, 2027)).containsExactly("all-staff 2027-11-01");
      assertThat(owed(kato, 2027))
          .containsExactlyInAnyOrder("all-staff 2027-11-01", "fiscal-year-appointees 2027-04-15");
    }
    try (SettableClock.Moved june = at("2027-05-25")) {
      office.leaves(mother, "2027-06-01", List.of(PersonnelOffice.leave("2027-06-01", null)));
      assertThat(owed(mori, 2027)).containsExactly("all-staff 2027-11-01");
    }
    try (SettableClock.Moved july = at("2027-07-01")) {
      office.designates(clerk, "2027-07-12");
      assertThat(owed(hara, 2027))
          .as("before the start, on an open day; and within the year")
          .containsExactlyInAnyOrder(
              "all-staff 2027-11-01", "handlers 2027-07-09", "handlers 2027-09-30");
    }
    try (SettableClock.Moved october = at("2027-10-01")) {
      office.moves(joiner, "2027-10-01");
      assertThat(owed(aoki, 2027)).as("a move alone obliges to nothing new").hasSize(1);
    }
    try (SettableClock.Moved later = at("2027-10-20")) {
      office.leaves(mother, "2027-11-15", List.of());
      assertThat(owed(mori, 2027))
          .as("thirty days after the return")
          .containsExactly("all-staff 2027-12-15");
    }
    try (SettableClock.Moved november = at("2027-11-20")) {
      office.moves(clerk, "2027-12-01");
      assertThat(owed(hara, 2027))
          .as("a transfer ends a designation; what was owed before its end stays")
          .contains("all-staff 2027-11-01");
      assertThat(facts(hara, People.NOW).designations().get(0).period().until())
          .isEqualTo("2027-12-01");
    }
    try (SettableClock.Moved december = at("2027-12-10")) {
      merges("2027-12-31");
      assertThat(departmentOn(aoki, "2027-12-31")).isEqualTo("税務課(年)");
      assertThat(departmentOn(aoki, "2028-01-01")).isEqualTo("収納課(年)");
      office.ends(appointee, "2027-12-31");
      assertThat(owed(kato, 2027))
          .as("nothing falls due after the last day that was not due before")
          .containsExactlyInAnyOrder("all-staff 2027-11-01", "fiscal-year-appointees 2027-04-15");
      assertThat(owed(kato, 2028)).isEmpty();
      assertThat(owed(aoki, 2028)).containsExactly("all-staff 2028-10-31");
    }
    asItWasKnown(mori, kato);
  }

  private void asItWasKnown(UUID mori, UUID kato) {
    long inSummer = knownOn("2027-10-19");
    assertThat(facts(mori, inSummer).absences().get(0).period().until()).isNull();
    long inAutumn = knownOn("2027-10-20");
    assertThat(facts(mori, inAutumn).absences().get(0).period().until()).isEqualTo("2027-11-15");
    long before = knownOn("2027-12-09");
    assertThat(facts(kato, before).appointments())
        .extracting(a -> String.valueOf(a.period().lastDay()))
        .containsExactlyInAnyOrder("2027-03-31", "2028-03-31");
    assertThat(facts(kato, People.NOW).appointments())
        .extracting(a -> String.valueOf(a.period().lastDay()))
        .containsExactlyInAnyOrder("2027-03-31", "2027-12-31");
  }

  private void makeDepartments() {
    String citizens = "Y" + newPeople.freshNumber();
    String taxes = "Y" + newPeople.freshNumber();
    office = new PersonnelOffice(intake, citizens, taxes);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Change change = roster.begin("test", "test", null, new KeptText("所属"));
              Period always = Period.from(LocalDate.of(2000, 4, 1));
              departments.add(change, always, citizens, "市民課(年)", null, true, null);
              taxesId = departments.add(change, always, taxes, "税務課(年)", null, true, null);
            });
  }

  private void merges(String lastDay) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Change change = roster.begin("test", "test", null, new KeptText("機構改革"));
              UUID successor =
                  departments.add(
                      change,
                      Period.from(day(lastDay).plusDays(1)),
                      "Y" + newPeople.freshNumber(),
                      "収納課(年)",
                      null,
                      true,
                      null);
              departments.end(change, taxesId, day(lastDay), successor);
              intake.departmentsChanged(change, Set.of(taxesId));
            });
  }

  private SettableClock.Moved at(String day) {
    return clock.at(day(day).atTime(10, 0));
  }

  private List<String> owed(UUID person, int year) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                duties.of(person).stream()
                    .filter(duty -> duty.fiscalYear() == year)
                    .map(PersonnelYearTest::words)
                    .collect(Collectors.toList()));
  }

  private static String words(DutyView duty) {
    return duty.course() + " " + duty.dueOn();
  }

  private long knownOn(String day) {
    return QuarkusTransaction.requiringNew().call(() -> people.knownOn(day(day)));
  }

  private PersonFacts facts(UUID person, long known) {
    return QuarkusTransaction.requiringNew().call(() -> people.facts(person, known));
  }

  private String departmentOn(UUID person, String day) {
    PersonFacts facts = facts(person, People.NOW);
    return facts.postsOn(day(day)).stream()
        .flatMap(post -> facts.department(post.departmentId(), day(day)).stream())
        .map(osarai.people.Department::name)
        .collect(Collectors.joining());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

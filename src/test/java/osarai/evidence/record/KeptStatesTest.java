package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.curriculum.DutiesWritten;
import osarai.curriculum.Extensions;
import osarai.forms.Seen;
import osarai.hr.intake.Personnel;
import osarai.login.EnteredBy;
import osarai.people.Appointment;
import osarai.people.DesignationRole;
import osarai.people.People;
import osarai.people.Position;
import osarai.running.KeptDuties;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.trainings.Trainee;
import osarai.trainings.TrainingEntered;
import osarai.trainings.TrainingMode;

/** What is kept of duties is what the view says, after each of many events. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class KeptStatesTest {
  private static final int EVENTS = 120;
  private static final EnteredBy OFFICE = new EnteredBy(new UUID(0, 1), "試験");

  private static final List<String> COURSES =
      List.of("all-staff", "fiscal-year-appointees", "handlers", "handler-scope");

  @Inject HiredPeople hired;
  @Inject Personnel personnel;
  @Inject People known;
  @Inject Extensions extensions;
  @Inject Withdrawals withdrawals;
  @Inject Event<TrainingEntered> entered;
  @Inject Event<DutiesWritten> written;
  @Inject Shelf shelf;
  private final Random random = new Random(20261201);
  private LocalDate day = NewPeople.FIRST_DAY;

  @Test
  void followWhateverHappens() {
    List<Someone> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(hired.hired(i % 2 == 0));
    }
    List<UUID> ids = all.stream().map(Someone::id).toList();
    KeptDuties.areAsReckoned(ids);
    for (int i = 0; i < EVENTS; i++) {
      happens(random.nextInt(7), all.get(random.nextInt(all.size())));
      KeptDuties.areAsReckoned(ids);
    }
    for (String table : List.of("duty_change", "duty_restated")) {
      assertThat(Rows.count(table + " c JOIN duty d ON d.id = c.duty_id", among(ids)))
          .as(table)
          .isPositive();
    }
    assertThat(
            Rows.count(
                "completion d JOIN completion_withdrawn w ON w.completion_id = d.id", among(ids)))
        .isPositive();
    assertThat(Rows.count("duty_state d", among(ids) + " AND fulfilled_at IS NOT NULL"))
        .isPositive();
  }

  private static String among(List<UUID> ids) {
    return "d.person_id IN ('"
        + String.join("', '", ids.stream().map(UUID::toString).toList())
        + "')";
  }

  private void happens(int what, Someone who) {
    day = day.plusDays(1);
    switch (what) {
      case 0 ->
          personnel.move(
              who.staffNumber(),
              day,
              random.nextBoolean() ? NewPeople.TAXES : NewPeople.SCHOOL,
              Position.MEMBER);
      case 1 ->
          personnel.designate(
              who.staffNumber(), NewPeople.CITIZENS, DesignationRole.HANDLER, "事務" + day, day);
      case 2 -> extended(who);
      case 3 -> withdrawn(who);
      default -> passed(who, COURSES.get(random.nextInt(COURSES.size())));
    }
  }

  private void extended(Someone who) {
    List<List<String>> open =
        Rows.all(
            "SELECT duty_id, due_on FROM duty_state WHERE person_id = ? AND fiscal_year = 2026"
                + " ORDER BY 1",
            who.id());
    List<String> one = open.get(random.nextInt(open.size()));
    extensions.extend(
        who.id(),
        UUID.fromString(one.get(0)),
        LocalDate.parse(one.get(1)).plusDays(1 + random.nextInt(20)),
        "試験",
        OFFICE.person(),
        Seen.UNSAID);
  }

  private void withdrawn(Someone who) {
    List<List<String>> passed =
        Rows.all(
            "SELECT c.id FROM completion c WHERE c.person_id = ? AND NOT EXISTS (SELECT 1 FROM"
                + " completion_withdrawn w WHERE w.completion_id = c.id) ORDER BY c.completed_at",
            who.id());
    if (!passed.isEmpty()) {
      assertThat(withdrawals.withdraw(UUID.fromString(passed.get(0).get(0)), "試験", OFFICE))
          .isEqualTo(Withdrawals.Withdrawing.DONE);
    }
  }

  private void passed(Someone who, String course) {
    LocalDate held = LocalDate.of(2026, 4, 1).plusDays(random.nextInt(240));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              List<Appointment> appointments = known.facts(who.id(), People.NOW).appointments();
              entered.fire(
                  new TrainingEntered(
                      UUID.randomUUID(),
                      TrainingMode.PAPER,
                      new Trainee(who.id(), "試験", appointments.get(0), List.of()),
                      held,
                      "試験",
                      shelf.course(course).orElseThrow(),
                      null,
                      null,
                      null,
                      null,
                      OFFICE));
            });
  }

  @Test
  void nothingIsKeptOfWhatIsTakenBack() {
    Someone clerk = hired.hired(true);
    String before =
        Rows.one("SELECT times_written FROM duty_state_person WHERE person_id = ?", clerk.id());
    QuarkusTransaction.begin();
    entered.fire(
        new TrainingEntered(
            UUID.randomUUID(),
            TrainingMode.PAPER,
            new Trainee(
                clerk.id(),
                "試験",
                known.facts(clerk.id(), People.NOW).appointments().get(0),
                List.of()),
            LocalDate.of(2026, 6, 1),
            "試験",
            shelf.course("all-staff").orElseThrow(),
            null,
            null,
            null,
            null,
            OFFICE));
    QuarkusTransaction.rollback();
    assertThat(
            Rows.one("SELECT times_written FROM duty_state_person WHERE person_id = ?", clerk.id()))
        .isEqualTo(before);
    KeptDuties.areAsReckoned(List.of(clerk.id()));
  }

  /** A long import looked before the pass was there, and writes after it. */
  @Test
  void aPassOfMeanwhileIsNotLost() throws Exception {
    Someone clerk = hired.hired(true);
    String pass = "person_id = '" + clerk.id() + "' AND fulfilled_at IS NOT NULL";
    QuarkusTransaction.begin();
    assertThat(known.facts(clerk.id(), People.NOW).appointments()).hasSize(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      other.submit(() -> passed(clerk, "all-staff")).get();
    } finally {
      other.shutdownNow();
    }
    assertThat(Rows.count("duty_state", pass)).isPositive();
    written.fire(new DutiesWritten(Set.of(clerk.id())));
    QuarkusTransaction.commit();
    assertThat(Rows.count("duty_state", pass)).isPositive();
    KeptDuties.areAsReckoned(List.of(clerk.id()));
  }
}

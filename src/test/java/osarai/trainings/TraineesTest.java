package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static osarai.people.PersonDraft.appointment;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.section;
import static osarai.trainings.SessionDraft.TANAKA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;
import osarai.people.Position;

/** 田中: 1001 from April, beside it 1002 from October to December, in 市民課 and 税務課. */
class TraineesTest {
  private static final PersonDraft DRAFT =
      new PersonDraft(TANAKA)
          .called("青木 花子", "アオキ ハナコ", "2026-04-01", "2026-10-31")
          .called("田中 花子", "タナカ ハナコ", "2026-11-01", null)
          .appointed(1001, EmploymentType.REGULAR, "2026-04-01", null)
          .appointed(1002, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-10-01", "2026-12-31")
          .posted(1001, section(210), Position.MEMBER, "主事", "2026-04-01", null)
          .posted(1002, section(220), Position.MEMBER, "主任", "2026-10-01", "2026-12-31")
          .posted(1002, section(290), Position.MEMBER, "主任", "2026-10-01", "2026-12-31")
          .department(210, "市民課", "2000-04-01", null)
          .department(220, "税務課", "2000-04-01", null);

  @Test
  void aTraineeIsAsOfTheDay() {
    Trainee trainee = Trainees.trainee(DRAFT.facts(), day("2026-10-31")).orElseThrow();
    assertThat(trainee.name()).isEqualTo("青木 花子");
    assertThat(trainee.appointment().id()).isEqualTo(appointment(1001));
    assertThat(trainee.posts())
        .extracting(Trainee.Place::departmentName, Trainee.Place::title)
        .containsExactly(tuple("市民課", "主事"), tuple("税務課", "主任"), tuple("", "主任"));
    assertThat(Trainees.trainee(DRAFT.facts(), day("2026-11-01")).orElseThrow().name())
        .isEqualTo("田中 花子");
  }

  @Test
  void whoHadNoAppointmentOnTheDayIsNone() {
    assertThat(Trainees.trainee(DRAFT.facts(), day("2026-03-31"))).isEmpty();
    assertThat(on(day("2026-03-31"), null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ", 1001",
    "1001, 1001",
    "1002, 1002",
    // one that does not run on the day, or is another's
    "1009, 1001"
  })
  void whoOwesItUnderOneAppointmentIsEnteredUnderThatOne(@Nullable Integer owed, int entered) {
    UUID under = owed == null ? null : appointment(owed);
    assertThat(on(day("2026-11-24"), under).get(TANAKA).appointment().id())
        .isEqualTo(appointment(entered));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, 1002", "2027-01-01, 1001"})
  void anAppointmentThatHasEndedServesNobody(LocalDate held, int entered) {
    assertThat(on(held, appointment(1002)).get(TANAKA).appointment().id())
        .isEqualTo(appointment(entered));
  }

  @Test
  void nobodyIsAskedForWhereNobodyIsNamed() {
    Trainees trainees = new Trainees(KnownPeople.of(DRAFT));
    assertThat(trainees.on(List.of(), day("2026-11-24"), Map.of())).isEmpty();
    assertThat(trainees.on(List.of(TANAKA), day("2026-11-24"), Map.of())).containsOnlyKeys(TANAKA);
  }

  @Test
  void departmentsAreNamedOnceEach() {
    Trainee.Place citizens = new Trainee.Place(section(210), "市民課", "主事");
    Trainee.Place taxes = new Trainee.Place(section(220), "税務課", "主任");
    Trainee.Place deputy = new Trainee.Place(section(210), "市民課", "主任");
    assertThat(
            new Trainee(
                    TANAKA,
                    "田中 花子",
                    SessionDraft.appointment(TANAKA),
                    List.of(citizens, taxes, deputy))
                .departments())
        .isEqualTo("市民課、税務課");
  }

  private static Map<UUID, Trainee> on(LocalDate day, @Nullable UUID owed) {
    return new Trainees(KnownPeople.of(DRAFT))
        .on(List.of(TANAKA), day, Map.of(TANAKA, new StillOwed.Owes(owed)));
  }
}

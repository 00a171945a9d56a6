package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.forms.KeptText;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.People;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** Several things said of one person, or of one number, in one batch. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class BatchTest {
  private static final Intake.Source SOURCE =
      new Intake.Source("test", "test", null, new KeptText("テスト"));

  @Inject Intake intake;
  @Inject People people;
  @Inject NewPeople newPeople;

  private String number;
  private String other;

  @BeforeEach
  void town() {
    newPeople.loadTown();
    number = newPeople.freshNumber();
    other = newPeople.freshNumber();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void twoActsForOnePersonAreTakenInTheOrderOfTheirDays(boolean shuffled) {
    UUID person = hired(number);
    List<Statement> batch =
        new ArrayList<>(
            List.of(
                moves(number, "2026-12-01", "220"),
                hires(other, "2026-12-01", null, "別役 一郎/ベッチャク イチロウ"),
                moves(number, "2026-12-10", "310")));
    if (shuffled) {
      Collections.reverse(batch);
    }
    assertThat(intake.preview(batch).rejected()).isEmpty();
    StatementOutcomes outcome = intake.apply(SOURCE, batch);
    assertThat(outcome.lines())
        .extracting(StatementOutcome::staffNumber)
        .containsExactlyElementsOf(
            batch.stream().map(said -> said.who().staffNumber().value()).toList());
    assertThat(outcome.rejected()).isEmpty();
    assertThat(posts(person)).containsExactly("2026-04-01", "2026-12-01", "2026-12-10");
    assertThat(Rows.count("appointment", "staff_number = ?", other)).isOne();
    assertThat(intake.apply(SOURCE, batch).lines())
        .extracting(StatementOutcome::kind)
        .containsOnly(StatementOutcome.Effect.REPEATED);
  }

  @Test
  void aNewcomerAndWhatBecomesOfHimMayStandInOneBatch() {
    List<Statement> batch =
        List.of(
            moves(number, "2026-12-10", "310"),
            hires(number, "2026-12-01", null, "別役 一郎/ベッチャク イチロウ"));
    StatementOutcomes outcome = intake.apply(SOURCE, batch);
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.lines()).extracting(StatementOutcome::person).doesNotContainNull();
    assertThat(posts(outcome.lines().get(0).person())).containsExactly("2026-12-01", "2026-12-10");
  }

  @Test
  void aNumberIsGivenOnInOneBatch() {
    UUID leaver = hired(number);
    Statement ends = ends(number, "2026-12-01");
    StatementOutcomes outcome =
        intake.apply(SOURCE, List.of(hires(number, "2026-12-05", null, "別役 一郎/ベッチャク イチロウ"), ends));
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.lines().get(0).person()).isNotEqualTo(leaver);
    assertThat(intake.apply(SOURCE, List.of(ends)).lines().get(0))
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo(StatementOutcome.Effect.REPEATED);
              assertThat(line.person()).isEqualTo(leaver);
            });
  }

  @Test
  void aRunningNumberWithAWhollyOtherNameIsAskedAboutAndRenamesNobody() {
    UUID holder = hired(number);
    List<Statement> batch = List.of(hires(number, "2026-12-01", null, "別役 一郎/ベッチャク イチロウ"));
    assertThat(intake.preview(batch).lines().get(0).faults())
        .extracting(Fault::text)
        .first()
        .asString()
        .contains("堀江 さくら");
    assertThat(intake.apply(SOURCE, batch).rejected()).hasSize(1);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                assertThat(people.facts(holder, People.NOW).names())
                    .extracting(called -> called.name().inUse())
                    .containsExactly("堀江 さくら"));
  }

  private UUID hired(String number) {
    StatementOutcomes outcome =
        intake.apply(SOURCE, List.of(hires(number, "2026-04-01", null, "堀江 さくら/ホリエ サクラ")));
    assertThat(outcome.rejected()).isEmpty();
    return java.util.Objects.requireNonNull(outcome.lines().get(0).person());
  }

  private List<String> posts(@Nullable UUID person) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                people.facts(java.util.Objects.requireNonNull(person), People.NOW).posts().stream()
                    .map(post -> post.period().from().toString())
                    .sorted()
                    .toList());
  }

  private static Statement hires(String number, String from, @Nullable String last, String called) {
    String[] both = called.split("/");
    Kana kana = new Kana(both[1]);
    return new Statement(
        new KeptText("1行目"),
        new Statement.Subject(null, new StaffNumber(number), kana, null),
        Statement.Order.on(day(from)),
        PersonName.of(both[0], kana),
        new Statement.Engagement(
            EmploymentType.REGULAR, day(from), last == null ? null : day(last)),
        List.of(new Statement.Post("210", Position.MEMBER, "主事")),
        null,
        null,
        null);
  }

  private static Statement moves(String number, String from, String department) {
    return new Statement(
        new KeptText("1行目"),
        new Statement.Subject(null, new StaffNumber(number), null, null),
        Statement.Order.on(day(from)),
        null,
        null,
        List.of(new Statement.Post(department, Position.MEMBER, "主事")),
        null,
        null,
        null);
  }

  private static Statement ends(String number, String after) {
    return new Statement(
        new KeptText("1行目"),
        new Statement.Subject(null, new StaffNumber(number), null, null),
        Statement.Order.on(day(after)),
        null,
        null,
        null,
        day(after).minusDays(1),
        null,
        null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

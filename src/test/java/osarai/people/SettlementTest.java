package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.CareersTold.CITIZENS;
import static osarai.people.CareersTold.TAXES;
import static osarai.people.CareersTold.career;
import static osarai.people.CareersTold.designated;
import static osarai.people.CareersTold.post;
import static osarai.people.CareersTold.served;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;

/** Facts keep their ids while what they say goes on, and nothing is written twice. */
class SettlementTest {
  /** All that was ever written, as the tables hold it. */
  private final List<FactRow> written = new ArrayList<>();

  private long change;

  private boolean settle(Career career) {
    return new Settlement(store(), new Change(++change, Instant.EPOCH), PersonDraft.ID)
        .settle(
            new Settlement.Known(
                known(NameRow.class),
                known(AppointmentRow.class),
                known(PostRow.class),
                known(DesignationRow.class),
                known(AbsenceRow.class),
                known(Person.ExternalId.class)),
            career);
  }

  private EntityManager store() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("persist");
              written.add((FactRow) arguments[0]);
              return null;
            });
  }

  /** The newest row of each fact that was not taken back. */
  private <R extends FactRow> List<R> known(Class<R> type) {
    Map<UUID, R> newest = new LinkedHashMap<>();
    written.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .forEach(row -> newest.put(row.factId(), row));
    return newest.values().stream().filter(row -> !row.period().isEmpty()).toList();
  }

  private List<FactRow> writtenBy(long number) {
    return written.stream().filter(row -> row.changeId() == number).toList();
  }

  @Test
  void allIsWrittenOfSomebodyNew() {
    assertThat(settle(career(served("2026-04-01", null, post(CITIZENS, "2026-04-01", null)))))
        .isTrue();
    assertThat(written)
        .extracting(row -> row.getClass().getSimpleName())
        .containsExactly("NameRow", "AppointmentRow", "PostRow");
    assertThat(known(PostRow.class).get(0).post().appointmentId())
        .isEqualTo(known(AppointmentRow.class).get(0).factId());
  }

  @Test
  void theSameAgainWritesNothing() {
    Career career = career(served("2026-04-01", null, post(CITIZENS, "2026-04-01", null)));
    settle(career);
    assertThat(settle(career)).isFalse();
    assertThat(writtenBy(2)).isEmpty();
  }

  @Test
  void aTermThatIsCutShortStaysTheSameFact() {
    settle(career(served("2026-04-01", null)));
    UUID id = known(AppointmentRow.class).get(0).factId();
    settle(career(served("2026-04-01", "2026-09-30")));
    assertThat(writtenBy(2))
        .singleElement()
        .satisfies(row -> assertThat(row.factId()).isEqualTo(id))
        .satisfies(row -> assertThat(row.period()).isEqualTo(days("2026-04-01", "2026-09-30")));
  }

  @Test
  void anotherEmploymentTypeFromTheSameDayCorrectsTheFact() {
    settle(career(served("2026-04-01", null)));
    UUID id = known(AppointmentRow.class).get(0).factId();
    settle(
        career(
            new Career.Served(
                new StaffNumber("1001"),
                EmploymentType.REAPPOINTED,
                Period.from(day("2026-04-01")),
                List.of())));
    assertThat(known(AppointmentRow.class))
        .singleElement()
        .satisfies(row -> assertThat(row.factId()).isEqualTo(id))
        .satisfies(row -> assertThat(row.employmentType()).isEqualTo(EmploymentType.REAPPOINTED));
  }

  @Test
  void aMoveEndsOnePostAndBeginsAnother() {
    settle(career(served("2026-04-01", null, post(CITIZENS, "2026-04-01", null))));
    UUID first = known(PostRow.class).get(0).factId();
    settle(
        career(
            served(
                "2026-04-01",
                null,
                post(CITIZENS, "2026-04-01", "2026-06-30"),
                post(TAXES, "2026-07-01", null))));
    assertThat(writtenBy(2))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).isInstanceOf(PostRow.class));
    assertThat(known(PostRow.class))
        .satisfiesExactly(
            was -> assertThat(was.factId()).isEqualTo(first),
            is -> assertThat(is.post().departmentId()).isEqualTo(TAXES));
    assertThat(known(PostRow.class).get(0).period()).isEqualTo(days("2026-04-01", "2026-06-30"));
  }

  @Test
  void theOneWithTheSameDaysIsContinuedBeforeOneThatOnlyOverlaps() {
    settle(
        career(
            served(
                "2026-04-01",
                null,
                post(CITIZENS, "2026-04-01", "2026-06-30"),
                post(CITIZENS, "2026-10-01", null))));
    UUID autumn = known(PostRow.class).get(1).factId();
    settle(career(served("2026-04-01", null, post(CITIZENS, "2026-10-01", null))));
    assertThat(known(PostRow.class)).extracting(PostRow::factId).containsExactly(autumn);
    assertThat(writtenBy(2))
        .as("the other is taken back")
        .singleElement()
        .satisfies(row -> assertThat(row.period().isEmpty()).isTrue());
  }

  @Test
  void twoPostsThatHaveBecomeOneAreWrittenOnce() {
    settle(
        career(
            served(
                "2026-04-01",
                null,
                post(CITIZENS, "2026-04-01", null),
                post(CITIZENS, "2026-04-01", null))));
    assertThat(known(PostRow.class)).hasSize(1);
  }

  @Test
  void anotherScopeFromALaterDayIsAFactOfItsOwnAndFromTheSameDayACorrection() {
    settle(career(designated("氏名", "2026-04-01", null)));
    UUID id = known(DesignationRow.class).get(0).factId();
    settle(career(designated("氏名と住所", "2026-04-01", null)));
    assertThat(known(DesignationRow.class)).extracting(DesignationRow::factId).containsExactly(id);
    settle(
        career(
            designated("氏名と住所", "2026-04-01", "2026-06-30"), designated("氏名", "2026-07-01", null)));
    assertThat(known(DesignationRow.class))
        .hasSize(2)
        .extracting(DesignationRow::scope)
        .containsExactly("氏名と住所", "氏名");
  }

  /** What was kept in another spelling is the same fact, which takes the spelling that is said. */
  @Test
  void anotherSpellingOfAScopeIsNoOtherFact() {
    settle(career(designated("氏 名", "2026-04-01", null)));
    UUID id = known(DesignationRow.class).get(0).factId();
    settle(career(designated("氏名", "2026-05-01", null)));
    assertThat(known(DesignationRow.class))
        .singleElement()
        .satisfies(row -> assertThat(row.factId()).isEqualTo(id))
        .satisfies(row -> assertThat(row.scope()).isEqualTo("氏名"));
  }

  @Test
  void anotherDocumentAloneCorrectsTheFactAndTheOldNumberIsKnown() {
    settle(career(designated("氏名", "2026-04-01", null, "第1号")));
    DesignationRow first = known(DesignationRow.class).get(0);
    assertThat(settle(career(designated("氏名", "2026-04-01", null, "第2号")))).isTrue();
    DesignationRow second = known(DesignationRow.class).get(0);
    assertThat(second.factId()).isEqualTo(first.factId());
    second.follows(first);
    assertThat(second.designation().documentNumber()).isEqualTo("第2号");
    assertThat(second.designation().formerDocuments()).containsExactly("第1号");
    assertThat(settle(career(designated("氏名", "2026-04-01", null, "第2号")))).isFalse();
  }

  @Test
  void whatIsNoLongerSaidIsTakenBackByARowOfItsOwn() {
    settle(
        new Career(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Absence(AbsenceKind.SICK, days("2026-05-01", "2026-05-31")))));
    assertThat(settle(Career.none())).isTrue();
    assertThat(known(AbsenceRow.class)).isEmpty();
    assertThat(written).as("the first row stays").hasSize(2);
  }

  @Test
  void anIdIsWrittenOnceAndTakenBackByARowOfItsOwn() {
    Career identified =
        new Career(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Career.ExternalId("hr-7", days("2026-05-01", null))));
    assertThat(settle(identified)).isTrue();
    assertThat(settle(identified)).isFalse();
    assertThat(known(Person.ExternalId.class))
        .extracting(Person.ExternalId::externalId)
        .containsExactly("hr-7");
    settle(Career.none());
    assertThat(known(Person.ExternalId.class)).isEmpty();
  }
}

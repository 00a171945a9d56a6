package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.curriculum.office.ExclusionReason;
import osarai.trainings.EnteredRecords;

class PersonViewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void formsStandOnlyWhereTheReaderMayChangeAndSeesWhatIsKnownNow() {
    assertThat(view(null, true).hasForms()).isTrue();
    assertThat(view(null, false).hasForms()).isFalse();
    assertThat(view(DAY, true).hasForms()).isFalse();
  }

  @Test
  void daysAreWrittenForReadersAndForFields() {
    PersonView past = view(LocalDate.of(2026, 11, 1), true);
    assertThat(past.dayText()).isEqualTo("令和8年11月24日");
    assertThat(past.knownText()).isEqualTo("令和8年11月1日");
    assertThat(past.knownValue()).isEqualTo("2026-11-01");
    assertThat(view(null, true).knownText()).isEmpty();
    assertThat(view(null, true).knownValue()).isEmpty();
  }

  @Test
  void everyReasonForAnExclusionIsOffered() {
    assertThat(view(null, true).reasons()).containsExactly(ExclusionReason.values());
  }

  @Test
  void aCompletionStandsUntilItIsTakenBack() {
    assertThat(done(null).stands()).isTrue();
    EnteredRecords.TakenBack taken =
        new EnteredRecords.TakenBack("別人", "鈴木", Instant.parse("2026-11-01T15:30:00Z"));
    assertThat(done(taken).stands()).isFalse();
    assertThat(taken.when()).isEqualTo("令和8年11月2日 0時30分");
  }

  @Test
  void whatIsKnownByTheEndOfADayIsKnownOnIt() {
    assertThat(asked(null).end()).isEqualTo(Instant.MAX);
    assertThat(asked(DAY).end()).isEqualTo("2026-11-24T15:00:00Z");
  }

  private static PersonInquiry asked(LocalDate known) {
    return new PersonInquiry(DAY, known, null, new UUID(0, 2), true, true, true, true);
  }

  private static PersonView.Done done(EnteredRecords.TakenBack withdrawn) {
    return new PersonView.Done("全職員研修", "令和8年度", "令和8年11月24日", "8/10", "", "", withdrawn, "", "");
  }

  private static PersonView view(LocalDate known, boolean mayChange) {
    return new PersonView(
        new UUID(0, 1).toString(),
        "田中 花子",
        "タナカ ハナコ",
        "",
        DAY,
        known,
        false,
        false,
        null,
        mayChange,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new UUID(0, 3).toString(),
        DAY);
  }
}

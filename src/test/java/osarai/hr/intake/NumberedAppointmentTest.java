package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.content;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.EmploymentType;

/** The appointments under one number, as the notices in order make them. */
class NumberedAppointmentTest {
  private final WrittenNotices written = new WrittenNotices();

  private static List<Period> periods(Notice... notices) {
    return NumberedAppointment.of(List.of(notices)).stream()
        .map(NumberedAppointment::period)
        .toList();
  }

  @Test
  void nothingIsMadeWithoutAnEngagement() {
    assertThat(periods(written.ends("2026-09-30"))).isEmpty();
  }

  @Test
  void theLastDayIsPartOfIt() {
    assertThat(periods(written.joins("2026-04-01"), written.ends("2026-09-30")))
        .containsExactly(days("2026-04-01", "2026-09-30"));
  }

  @Test
  void theNextUnderTheNumberEndsTheOneBefore() {
    assertThat(
            periods(
                engaged("2026-04-01", EmploymentType.REGULAR, null),
                engaged("2026-10-01", EmploymentType.REGULAR, null)))
        .containsExactly(days("2026-04-01", "2026-09-30"), days("2026-10-01", null));
  }

  @Test
  void anotherTypeFromALaterDayIsAnAppointmentOfItsOwn() {
    List<NumberedAppointment> appointments =
        NumberedAppointment.of(
            List.of(
                engaged("2026-04-01", EmploymentType.REGULAR, null),
                said("2027-04-01", "2026-04-01", EmploymentType.REAPPOINTED, null)));
    assertThat(appointments)
        .extracting(NumberedAppointment::type)
        .containsExactly(EmploymentType.REGULAR, EmploymentType.REAPPOINTED);
    assertThat(appointments.get(1).period()).isEqualTo(days("2027-04-01", null));
    assertThat(appointments.get(1).reaches(day("2027-04-01"))).isTrue();
    assertThat(appointments.get(1).reaches(day("2026-05-01")))
        .as("what was said before the type changed is about it too")
        .isTrue();
  }

  @Test
  void anotherTypeFromTheFirstDayCorrectsIt() {
    List<NumberedAppointment> appointments =
        NumberedAppointment.of(
            List.of(
                engaged("2026-04-01", EmploymentType.REGULAR, null),
                engaged("2026-04-01", EmploymentType.FIXED_TERM, "2029-03-31")));
    assertThat(appointments)
        .singleElement()
        .satisfies(one -> assertThat(one.type()).isEqualTo(EmploymentType.FIXED_TERM))
        .satisfies(one -> assertThat(one.period()).isEqualTo(days("2026-04-01", "2029-03-31")));
  }

  @Test
  void anEndBeforeTheBeginningMeansItNeverCame() {
    assertThat(
            periods(
                said("2026-03-01", "2026-04-01", EmploymentType.REGULAR, null),
                written.notice("2026-04-01", content(null, null, null, day("2026-03-31")))))
        .isEmpty();
  }

  @Test
  void itReachesFromItsFirstDayToItsLast() {
    NumberedAppointment appointment =
        NumberedAppointment.of(List.of(engaged("2026-04-01", EmploymentType.REGULAR, "2026-09-30")))
            .get(0);
    assertThat(appointment.reaches(day("2026-03-31"))).isFalse();
    assertThat(appointment.reaches(day("2026-04-01"))).isTrue();
    assertThat(appointment.reaches(day("2026-09-30"))).isTrue();
    assertThat(appointment.reaches(day("2026-10-01"))).isFalse();
  }

  private Notice engaged(String from, EmploymentType type, @Nullable String last) {
    return said(from, from, type, last);
  }

  private Notice said(String effective, String from, EmploymentType type, @Nullable String last) {
    return written.notice(
        effective,
        content(
            null,
            new Statement.Engagement(type, day(from), last == null ? null : day(last)),
            null,
            null));
  }
}

package osarai.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.content.Course;
import osarai.content.SmallCourse;
import osarai.login.EnteredBy;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.SectionMember;
import osarai.people.StaffNumber;

/** A session of 24 November 2026 with ten questions on paper, and who attended it. */
final class SessionDraft {
  static final UUID TANAKA = new UUID(0, 1);
  static final UUID SATO = new UUID(0, 2);
  static final UUID YAMADA = new UUID(0, 3);
  static final Course COURSE = SmallCourse.of("all-staff", "a/one");
  static final LocalDate HELD = LocalDate.of(2026, 11, 24);
  static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");
  static final EnteredBy HEAD = new EnteredBy(new UUID(0, 9), "市民課長 鈴木 健一");
  static final EnteredBy DEPUTY = new EnteredBy(new UUID(0, 8), "市民課長補佐 高橋 誠");
  static final GroupSession SESSION = held(COURSE, HELD);

  private SessionDraft() {}

  static GroupSession held(Course course, LocalDate day) {
    return new GroupSession(
        new GroupSession.Draft(
            new UUID(5, 1), TrainingMode.GROUP_SESSION, course, null, day, "第1会議室", "高橋 誠", 10, ""),
        HEAD,
        AT);
  }

  static Attendance.Entry entry(UUID person, @Nullable Integer correct) {
    return new Attendance.Entry(person, true, correct, null, null);
  }

  static Attendance.Entry absent(UUID person) {
    return new Attendance.Entry(person, false, null, null, null);
  }

  /** A row that the head has entered; complete where eight of ten are right. */
  static Attendance row(Attendance.Entry entry, int revision) {
    Integer correct = entry.correct();
    return new Attendance(
        SESSION,
        trainee(entry.person()),
        entry,
        revision,
        correct != null && correct >= 8,
        null,
        HEAD,
        AT.plusSeconds(revision));
  }

  static Trainee trainee(UUID person) {
    return new Trainee(person, "田中 花子", appointment(person), List.of());
  }

  static Appointment appointment(UUID person) {
    return new Appointment(
        new UUID(1, person.getLeastSignificantBits()),
        person,
        new StaffNumber("1001"),
        EmploymentType.REGULAR,
        new Period(LocalDate.of(2018, 4, 1), null));
  }

  static SectionMember member(UUID person, String name) {
    return new SectionMember(
        person,
        new StaffNumber("1001"),
        name,
        "カナ",
        EmploymentType.REGULAR,
        "市民課",
        "主事",
        Optional.empty());
  }
}

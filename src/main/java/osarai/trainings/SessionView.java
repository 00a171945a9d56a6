package osarai.trainings;

import java.util.List;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.people.SectionMember;

/**
 * A session to be shown.
 *
 * @param open those who can be entered, of this page
 * @param seen what the form of these has seen of them
 * @param done whom the session has completed
 * @param takenBack entries that were a mistake
 * @param page its number
 * @param left how many the next page has
 */
record SessionView(
    GroupSession session,
    Course course,
    String department,
    boolean begun,
    List<Open> open,
    String seen,
    List<Done> done,
    List<TakenBack> takenBack,
    int page,
    int left) {

  /** Whether anybody can be entered on this page. */
  public boolean hasForm() {
    return begun && !open.isEmpty();
  }

  /** The number of the next page; 0 where there is none. */
  public int next() {
    return left > 0 ? page + 1 : 0;
  }

  /**
   * Somebody who can be entered.
   *
   * @param called with the number, where nothing stands beside it
   * @param own whether it is the reader, whom somebody else enters
   */
  record Open(
      String id,
      String name,
      String number,
      String called,
      String post,
      boolean present,
      String correct,
      String paper,
      List<Conditions.Missing> missing,
      String enteredBy,
      boolean own) {
    /** Of whom nothing is entered yet. */
    static Open empty(SectionMember member, String post, boolean own) {
      return new Open(
          member.personId().toString(),
          member.name(),
          member.staffNumber().value(),
          member.called(),
          post,
          false,
          "",
          "",
          List.of(),
          "",
          own);
    }

    public String tickField() {
      return AttendanceForm.field(AttendanceForm.PRESENT, id);
    }

    public String scoreField() {
      return AttendanceForm.field(AttendanceForm.CORRECT, id);
    }

    public String paperField() {
      return AttendanceForm.field(AttendanceForm.PAPER, id);
    }
  }

  /**
   * Somebody who has completed the course here.
   *
   * @param link to where the reader can take it back; empty where that is another's
   */
  record Done(
      String name,
      String number,
      String post,
      String correct,
      String paper,
      String by,
      String link) {}

  /** An entry that was taken back, and why. */
  record TakenBack(
      String name,
      String number,
      String correct,
      String by,
      String reason,
      String who,
      String at) {}

  public String id() {
    return session.id().toString();
  }

  public String held() {
    return JapaneseDate.of(session.heldOn());
  }

  public String heldIso() {
    return session.heldOn().toString();
  }

  public TrainingMode mode() {
    return session.mode();
  }

  public String place() {
    return session.place();
  }

  public String speaker() {
    return session.speaker();
  }

  public String note() {
    return session.note();
  }

  public String version() {
    return session.courseVersion();
  }

  public int questions() {
    return session.questions();
  }

  public String madeBy() {
    return session.madeByWords();
  }

  public String madeAt() {
    return JapaneseDate.of(session.madeAt());
  }

  public boolean agreed() {
    return course.acknowledgement().isPresent();
  }
}

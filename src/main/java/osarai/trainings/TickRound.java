package osarai.trainings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.forms.Seen;
import osarai.login.EnteredBy;

/**
 * What is known before anything is entered.
 *
 * @param known the newest revision of each person
 * @param shown the revision of each person that the page of the form had shown
 * @param seen what that page had seen at all
 * @param takenBack of whom it made a completion that was taken back since
 */
record TickRound(
    GroupSession session,
    Course course,
    Map<UUID, Attendance> known,
    Map<UUID, Attendance> shown,
    Seen seen,
    Set<UUID> takenBack,
    Map<UUID, Trainee> trainees,
    Set<UUID> owing,
    boolean closed) {

  /** Whether the entry says something new; what stands is changed by taking it back. */
  boolean adds(Attendance.Entry entry) {
    Attendance before = known.get(entry.person());
    if (before == null || takenBack.contains(entry.person())) {
      return entry.present();
    }
    return !before.isComplete() && !before.saysTheSame(entry);
  }

  boolean isAnothers(UUID person, EnteredBy by) {
    Attendance before = known.get(person);
    return before != null && before.isComplete() && !before.tickedBy().equals(by.person());
  }

  /** What becomes of all of them. */
  Map<UUID, Became> became(List<Attendance.Entry> entries, @Nullable String reason, EnteredBy by) {
    Map<UUID, Became> became = new LinkedHashMap<>();
    for (Attendance.Entry entry : entries) {
      became.putIfAbsent(entry.person(), one(entry, reason, by));
    }
    boolean corrects =
        became.entrySet().stream()
            .anyMatch(one -> one.getValue().mayCorrect() && known.containsKey(one.getKey()));
    if (reason != null && !corrects) {
      became.replaceAll((who, what) -> what.isTaken() ? Became.NO_CORRECTION : what);
    }
    return became;
  }

  private Became one(Attendance.Entry entry, @Nullable String reason, EnteredBy by) {
    Attendance now = known.get(entry.person());
    if (now != null && seen.isBefore(now.mark())) {
      if (isLeftAsShown(entry)) {
        return Became.UNCHANGED;
      }
      if (!now.saysTheSame(entry)) {
        return now.isComplete() ? Became.STANDS_OTHERWISE : Became.CHANGED_SINCE;
      }
    }
    Became became = judged(entry, reason, by.person());
    return became == Became.UNCHANGED && entry.present() && isAnothers(entry.person(), by)
        ? Became.RECORDED_BEFORE
        : became;
  }

  /** Whether the form leaves the row as its page showed it. */
  private boolean isLeftAsShown(Attendance.Entry entry) {
    Attendance before = shown.get(entry.person());
    return before == null || takenBack.contains(entry.person())
        ? !entry.present()
        : before.saysTheSame(entry);
  }

  /**
   * What would become of it.
   *
   * @param by who would enter it
   */
  Became judged(Attendance.Entry entry, @Nullable String reason, UUID by) {
    Attendance before = known.get(entry.person());
    if (!adds(entry)) {
      return before != null && before.isComplete() && before.contradicts(entry)
          ? Became.STANDS_OTHERWISE
          : Became.UNCHANGED;
    }
    if (entry.person().equals(by)) {
      return Became.OWN;
    }
    if (closed) {
      return Became.YEAR_CLOSED;
    }
    Trainee trainee = trainees.get(entry.person());
    if (trainee == null) {
      return Became.NOT_EMPLOYED;
    }
    if (!owing.contains(entry.person())) {
      return Became.NOT_OWED;
    }
    if (before != null && reason == null) {
      return Became.NO_REASON;
    }
    return taken(entry, trainee);
  }

  private Became taken(Attendance.Entry entry, Trainee trainee) {
    if (!entry.present()) {
      return Became.ABSENT;
    }
    return Conditions.missing(course, session.questions(), trainee.appointment().type(), entry)
            .isEmpty()
        ? Became.COMPLETE
        : Became.TICKED;
  }
}

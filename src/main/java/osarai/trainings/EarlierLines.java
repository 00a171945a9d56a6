package osarai.trainings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.forms.LongestTyped;
import osarai.tables.GivenTable.Row;

/**
 * The lines of a list of trainings of before the product (移行データ): whose each is, and as which
 * course of ours it counts.
 *
 * @param by whose own line is nobody's to enter but another's
 * @param sure the lines of which somebody has said that they are their person's
 */
record EarlierLines(
    TrainingDesk desk,
    NamedCourses courses,
    TrainingsMessages messages,
    UUID by,
    Set<Integer> sure) {

  void plan(Map<String, KnownTrainings.Earlier> known) {
    desk.rows().forEach(row -> line(row, known));
  }

  private void line(Row row, Map<String, KnownTrainings.Earlier> known) {
    Optional<LocalDate> day = desk.day(row);
    Optional<TrainingMode> mode = ListWords.mode(row.text(ListWords.MODE));
    if (mode.isEmpty()) {
      desk.fault(row, ListWords.MODE, messages.no_mode());
    }
    boolean fits =
        desk.fits(row, ListWords.COURSE, LongestTyped.COURSE)
            && desk.fits(row, ListWords.SOURCE, LongestTyped.SOURCE)
            && meansOne(row);
    Optional<TrainingDesk.Holder> holder = day.flatMap(on -> desk.holder(row, on));
    if (holder.isPresent() && holder.get().person().equals(by)) {
      desk.faultOfNumber(row, messages.own_line());
    } else if (day.isPresent() && mode.isPresent() && holder.isPresent() && fits) {
      UUID person = holder.get().person();
      EarlierTraining.ListedTraining told = told(row, person, day.get(), mode.get());
      keep(
          row,
          told,
          known.getOrDefault(told.identity(), KnownTrainings.Earlier.NONE),
          holder.get());
    }
  }

  private boolean meansOne(Row row) {
    if (courses.isUnknown(row)) {
      desk.fault(row, ListWords.OURS, messages.no_course());
    } else if (courses.isOpen(row)) {
      desk.fault(row, ListWords.OURS, messages.several_courses());
    } else {
      return true;
    }
    return false;
  }

  private EarlierTraining.ListedTraining told(
      Row row, UUID person, LocalDate day, TrainingMode mode) {
    return new EarlierTraining.ListedTraining(
        person,
        courses.of(row).map(Course::id).orElse(null),
        courses.byName(row).map(Course::title).orElse(row.text(ListWords.COURSE)),
        day,
        mode,
        row.text(ListWords.SOURCE),
        0);
  }

  private void keep(
      Row row,
      EarlierTraining.ListedTraining told,
      KnownTrainings.Earlier known,
      TrainingDesk.Holder holder) {
    if (!desk.isFirst(row, told.identity())) {
      return;
    }
    TrainingPlan.Treatment kind = treatment(told, known);
    String counts =
        counts(kind == TrainingPlan.Treatment.REPEATED ? known.course() : told.course());
    if (kind != TrainingPlan.Treatment.REPEATED && !holder.sure() && !sure.contains(row.line())) {
      kind = TrainingPlan.Treatment.ASKED;
      counts = messages.whose(told.day(), desk.name(told.person()), desk.since(told.person()));
    } else if (kind != TrainingPlan.Treatment.REPEATED) {
      desk.take(told.after(known.entries()));
    }
    desk.line(row, told.person(), row.text(ListWords.COURSE), kind, counts);
  }

  private static TrainingPlan.Treatment treatment(
      EarlierTraining.ListedTraining told, KnownTrainings.Earlier known) {
    if (known.entries() == 0) {
      return TrainingPlan.Treatment.TAKEN;
    }
    if (!known.stands()) {
      return TrainingPlan.Treatment.AGAIN;
    }
    return told.course() == null || told.course().equals(known.course())
        ? TrainingPlan.Treatment.REPEATED
        : TrainingPlan.Treatment.RECOUNTED;
  }

  private String counts(@Nullable String course) {
    return course == null
        ? messages.counts_for_nothing()
        : messages.counts_as(courses.title(course));
  }
}

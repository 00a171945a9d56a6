package osarai.trainings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.forms.LongestTyped;
import osarai.tables.GivenTable.Row;

/**
 * The lines of a list of trainings of before the product (移行データ): whose each is, and as which
 * course of ours it counts.
 *
 * @param by whose own line is nobody's to enter but another's
 * @param sure the lines of which somebody has said that they are their person's, as they were shown
 */
record EarlierLines(
    TrainingDesk desk,
    NamedCourses courses,
    TrainingsMessages messages,
    ListMessages lists,
    UUID by,
    Set<String> sure) {

  void plan(Map<String, KnownTrainings.Earlier> known) {
    desk.rows().forEach(row -> line(row, known));
  }

  private void line(Row row, Map<String, KnownTrainings.Earlier> known) {
    Optional<LocalDate> day = desk.day(row);
    Optional<TrainingMode> mode = ListWords.mode(row.text(ListWords.MODE));
    if (mode.isEmpty()) {
      desk.fault(row, ListWords.MODE, messages.no_mode());
    }
    boolean fits = desk.fits(row, ListWords.COURSE, LongestTyped.COURSE);
    fits &= desk.fits(row, ListWords.SOURCE, LongestTyped.SOURCE);
    fits &= meansOne(row);
    Optional<TrainingDesk.Holder> holder = day.flatMap(on -> desk.holder(row, on));
    if (day.isEmpty()) {
      desk.refuseUnknown(row);
    }
    if (holder.isPresent() && holder.get().person().equals(by)) {
      desk.faultOfNumber(row, lists.own_line());
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
      desk.fault(row, ListWords.OURS, lists.no_course());
    } else if (courses.isOpen(row)) {
      desk.fault(row, ListWords.OURS, lists.several_courses());
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
    TrainingPlan.PlannedTraining asked = asked(row, told);
    if (kind == TrainingPlan.Treatment.REPEATED) {
      desk.line(planned(row, told, kind, counts));
    } else if (holder.sure() || sure.contains(asked.tick())) {
      String called = known.entries() == 0 ? told.name() : known.name();
      desk.take(told.after(known.entries(), called));
      desk.line(planned(row, told, kind, counts));
    } else {
      desk.line(asked);
    }
  }

  private TrainingPlan.PlannedTraining asked(Row row, EarlierTraining.ListedTraining told) {
    String whose = lists.whose(told.day(), desk.name(told.person()), desk.since(told.person()));
    return planned(row, told, TrainingPlan.Treatment.ASKED, whose);
  }

  private TrainingPlan.PlannedTraining planned(
      Row row, EarlierTraining.ListedTraining told, TrainingPlan.Treatment kind, String says) {
    return desk.planned(row, told.person(), row.text(ListWords.COURSE), kind, says);
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
    return course == null ? lists.counts_for_nothing() : lists.counts_as(courses.title(course));
  }

  /**
   * Which courses of ours a list of earlier trainings means: said by id or title, of whatever width
   * and spaces; for a name that is none of ours, in one line of that name for all of them.
   */
  static final class NamedCourses {
    private final Map<String, Course> ours = new HashMap<>();
    private final Map<String, Set<String>> said = new HashMap<>();

    NamedCourses(Shelf shelf, List<Row> rows) {
      shelf.library().courses().values().forEach(one -> ours.put(key(one.title()), one));
      shelf.library().courses().values().forEach(one -> ours.put(key(one.id()), one));
      for (Row row : rows) {
        called(row.text(ListWords.OURS))
            .ifPresent(
                course ->
                    said.computeIfAbsent(name(row), n -> new LinkedHashSet<>()).add(course.id()));
      }
    }

    private Optional<Course> called(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.ofNullable(ours.get(key(text)));
    }

    /** Whether the line says a course that is none of ours. */
    boolean isUnknown(Row row) {
      return !row.text(ListWords.OURS).isEmpty() && called(row.text(ListWords.OURS)).isEmpty();
    }

    /** Whether other lines of the same name mean more than one course, and this one says none. */
    boolean isOpen(Row row) {
      return row.text(ListWords.OURS).isEmpty()
          && byName(row).isEmpty()
          && said.getOrDefault(name(row), Set.of()).size() > 1;
    }

    /** Ours whose own name the line has, if it means that one. */
    Optional<Course> byName(Row row) {
      return row.text(ListWords.OURS).isEmpty()
          ? called(row.text(ListWords.COURSE))
          : called(row.text(ListWords.COURSE))
              .filter(one -> of(row).filter(one::equals).isPresent());
    }

    /** As what the training counts; empty for none of ours. */
    Optional<Course> of(Row row) {
      return called(row.text(ListWords.OURS))
          .or(() -> called(row.text(ListWords.COURSE)))
          .or(
              () ->
                  said.getOrDefault(name(row), Set.of()).stream()
                      .findFirst()
                      .flatMap(this::called));
    }

    /** Of one of ours; of one that is no more, its id. */
    String title(String id) {
      return called(id).map(Course::title).orElse(id);
    }

    private static String name(Row row) {
      return key(row.text(ListWords.COURSE));
    }

    private static String key(String text) {
      return ListWords.key(text);
    }
  }
}

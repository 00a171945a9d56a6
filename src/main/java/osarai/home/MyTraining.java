package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.evidence.record.CompletionView;
import osarai.evidence.record.Completions;
import osarai.evidence.record.CourseTitles;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.DutyStandings;
import osarai.forms.KeptText;
import osarai.learning.CourseSteps;
import osarai.learning.StartOfHandling;
import osarai.learning.StepsTaken;
import osarai.login.CurrentPerson;
import osarai.trainings.EarlierTrainingView;
import osarai.trainings.EarlierTrainings;

/** What a person must learn, why, by when, and how far that is. */
@ApplicationScoped
class MyTraining {
  private final DutyStandings duties;
  private final Completions completions;
  private final EarlierTrainings earlier;
  private final CourseSteps steps;
  private final StartOfHandling handling;
  private final Shelf shelf;
  private final CourseTitles titles;
  private final Clock clock;

  MyTraining(
      DutyStandings duties,
      Completions completions,
      EarlierTrainings earlier,
      CourseSteps steps,
      StartOfHandling handling,
      Shelf shelf,
      CourseTitles titles,
      Clock clock) {
    this.duties = duties;
    this.completions = completions;
    this.earlier = earlier;
    this.steps = steps;
    this.handling = handling;
    this.shelf = shelf;
    this.titles = titles;
    this.clock = clock;
  }

  /** One course on the page; duties for the same course and year stand together. */
  record OwedCourse(
      Course course,
      DutyStanding.State state,
      LocalDate opensOn,
      LocalDate dueOn,
      DutyStanding.@Nullable LateFact late,
      List<KeptText> reasons,
      int stepsDone,
      int steps,
      LocalDate today) {
    public String due() {
      return JapaneseDate.of(dueOn);
    }

    public String opens() {
      return JapaneseDate.of(opensOn);
    }

    public long days() {
      return Math.abs(ChronoUnit.DAYS.between(today, dueOn));
    }

    public boolean dueToday() {
      return today.equals(dueOn);
    }

    public boolean isOverdue() {
      return state == DutyStanding.State.LATE;
    }

    /** The class of its card. */
    public String look() {
      return isOverdue() ? "late" : "due";
    }

    boolean isOpen() {
      return state == DutyStanding.State.DUE || state == DutyStanding.State.LATE;
    }
  }

  /** What was owed for an earlier fiscal year and is neither fulfilled nor closed. */
  record Unclosed(String title, String year, String due) {}

  /** A finished course. */
  record Finished(CompletionView completion, String title) {
    public String day() {
      return JapaneseDate.of(JapanClock.dayOf(completion.completedAt()));
    }
  }

  /**
   * What the page shows.
   *
   * @param handling the person's designations, and from when they may handle 特定個人情報
   */
  record Page(
      List<StartOfHandling.OwnAffairs> handling,
      List<OwedCourse> open,
      List<OwedCourse> coming,
      List<Unclosed> unclosed,
      List<Finished> finished,
      List<EarlierTrainingView> earlier) {
    /** Whether it is to be said which comes first, and why. */
    public boolean hasOrder() {
      return open.size() > 1;
    }
  }

  Page of(CurrentPerson person) {
    LocalDate today = JapanClock.today(clock);
    Map<String, StepsTaken> taken = steps.of(person);
    List<DutyStanding> all = duties.of(person.id());
    List<OwedCourse> lines = inOrder(lines(all, taken, shelf::course, today), handling::dependsOn);
    List<Finished> finished =
        completions.of(person.id()).stream()
            .map(done -> new Finished(done, titles.of(done)))
            .toList();
    boolean isHandler = all.stream().map(DutyStanding::course).anyMatch(handling::dependsOn);
    return new Page(
        isHandler ? handling.affairs(person.id()) : List.of(),
        lines.stream().filter(OwedCourse::isOpen).toList(),
        lines.stream().filter(line -> line.state() == DutyStanding.State.COMING).toList(),
        all.stream().filter(duty -> isUnclosed(duty, today)).map(this::unclosed).toList(),
        finished,
        earlier.of(person.id()));
  }

  /** As {@link #lines}; of those due on one day, first what somebody waits for to handle. */
  static List<OwedCourse> inOrder(List<OwedCourse> lines, Predicate<String> isWaitedFor) {
    return lines.stream()
        .sorted(
            Comparator.comparing(OwedCourse::dueOn)
                .thenComparing(line -> !isWaitedFor.test(line.course().id())))
        .toList();
  }

  /** By due date; those for a year before, which no pass of today fulfils, are left out. */
  static List<OwedCourse> lines(
      List<DutyStanding> all,
      Map<String, StepsTaken> taken,
      Function<String, Optional<Course>> courses,
      LocalDate today) {
    Map<String, List<DutyStanding>> byCourse = new LinkedHashMap<>();
    int year = FiscalYear.of(today).year();
    for (DutyStanding duty : all) {
      boolean isOfBefore = duty.fiscalYear() < year && !duty.isCarriedOver(today);
      if (isOfBefore || duty.state(today) == DutyStanding.State.UNMET) {
        continue; // what was owed for last year alone is the office's to close
      }
      byCourse.computeIfAbsent(key(duty, today), key -> new ArrayList<>()).add(duty);
    }
    return byCourse.values().stream()
        .flatMap(group -> line(group, taken, courses, today).stream())
        .sorted(Comparator.comparing(OwedCourse::dueOn))
        .toList();
  }

  /**
   * What can be taken now, of a year before too, stands apart from what the new year brings, of the
   * same course too.
   */
  private static String key(DutyStanding duty, LocalDate today) {
    boolean isComing = duty.state(today) == DutyStanding.State.COMING;
    int year = Math.max(duty.fiscalYear(), FiscalYear.of(today).year());
    return duty.course() + " " + year + " " + isComing;
  }

  static boolean isUnclosed(DutyStanding duty, LocalDate today) {
    DutyStanding.State state = duty.state(today);
    return duty.fiscalYear() < FiscalYear.of(today).year()
        && !duty.isCarriedOver(today)
        && (state == DutyStanding.State.LATE || state == DutyStanding.State.DUE);
  }

  private Unclosed unclosed(DutyStanding duty) {
    return new Unclosed(
        shelf.titleOf(duty.course()),
        JapaneseDate.of(new FiscalYear(duty.fiscalYear())),
        JapaneseDate.of(duty.dueOn()));
  }

  private static Optional<OwedCourse> line(
      List<DutyStanding> group,
      Map<String, StepsTaken> taken,
      Function<String, Optional<Course>> courses,
      LocalDate today) {
    List<DutyStanding> notDone =
        group.stream().filter(duty -> !duty.state(today).isDone()).toList();
    if (notDone.isEmpty()) {
      return Optional.empty();
    }
    DutyStanding first = notDone.get(0);
    return courses
        .apply(first.course())
        .map(
            course -> {
              boolean isComing = first.state(today) == DutyStanding.State.COMING;
              StepsTaken done = steps(course, taken, isComing);
              return new OwedCourse(
                  course,
                  first.state(today),
                  first.opensOn(),
                  first.dueOn(),
                  first.late().orElse(null),
                  notDone.stream().map(DutyStanding::reason).distinct().toList(),
                  done.done(),
                  done.of(),
                  today);
            });
  }

  /** What was finished before does not fulfil what is owed: once more, as the course is today. */
  private static StepsTaken steps(Course course, Map<String, StepsTaken> taken, boolean isComing) {
    return Optional.ofNullable(taken.get(course.id()))
        .filter(done -> !isComing && !done.finished())
        .orElseGet(() -> StepsTaken.notBegun(course));
  }
}

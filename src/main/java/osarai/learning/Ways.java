package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.login.CurrentPerson;

/**
 * Which way through a course a person is on: the one that is not finished, a new one for whoever
 * owes the course after finishing it, and otherwise the last.
 */
@ApplicationScoped
class Ways {
  private final Enrolments enrolments;
  private final Owing owing;
  private final Shelf shelf;

  Ways(Enrolments enrolments, Owing owing, Shelf shelf) {
    this.enrolments = enrolments;
    this.owing = owing;
    this.shelf = shelf;
  }

  /**
   * A way through a course.
   *
   * @param person under the appointment that it belongs to
   * @param done empty before it begins
   * @param round how many the person has finished before under that appointment
   */
  record Way(CurrentPerson person, Optional<StepsDone> done, int round) {
    /** What a page names that was made for it, from before it begins to its end. */
    String name() {
      return person.appointment().id() + "." + done.map(StepsDone::round).orElse(round);
    }
  }

  /** Another way has its turn than the one for which a page was made. */
  static final class OtherWay extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The way whose turn it is.
   *
   * @param made the name of the way for which the page was made; null of a page that names none
   * @throws OtherWay where that is another
   */
  Way of(CurrentPerson person, String course, @Nullable String made) {
    Way way = of(person, course);
    if (made != null && !made.equals(way.name())) {
      throw new OtherWay();
    }
    return way;
  }

  Way of(CurrentPerson person, String course) {
    List<StepsDone> all = enrolments.steps(person, course);
    Optional<StepsDone> own = last(all, person.appointment().id());
    boolean underWay = own.isPresent() && !isFinished(own.get());
    return underWay
        ? new Way(person, own, 0)
        : owing
            .of(person, course)
            .map(appointment -> next(person.under(appointment), all))
            .orElseGet(() -> new Way(person, own, 0));
  }

  private Way next(CurrentPerson person, List<StepsDone> all) {
    Optional<StepsDone> last = last(all, person.appointment().id());
    return last.isPresent() && isFinished(last.get())
        ? new Way(person, Optional.empty(), last.get().round() + 1)
        : new Way(person, last, 0);
  }

  /** The enrolment of the way, begun where there is none. */
  Enrolment begun(CurrentPerson person, Course course, @Nullable String made) {
    Way way = of(person, course.id(), made);
    return way.done()
        .map(done -> enrolments.findById(done.enrolmentId()))
        .orElseGet(() -> enrolments.begin(way.person(), course, way.round()));
  }

  private static Optional<StepsDone> last(List<StepsDone> all, UUID appointment) {
    return all.stream()
        .filter(done -> done.appointmentId().equals(appointment))
        .reduce((one, later) -> later);
  }

  private boolean isFinished(StepsDone done) {
    return Progress.of(shelf.pinned(done.courseVersion()), done).finished();
  }
}

package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.login.EnteredBy;
import osarai.security.Ids;
import osarai.storage.Transactions;

/** Trainings of the past that others entered: sessions with who was there, and outside courses. */
@ApplicationScoped
public class LivedTrainings {
  private final GroupSessions sessions;
  private final Ticking ticking;
  private final TrainingImports imports;
  private final Shelf shelf;

  LivedTrainings(GroupSessions sessions, Ticking ticking, TrainingImports imports, Shelf shelf) {
    this.sessions = sessions;
    this.ticking = ticking;
    this.imports = imports;
    this.shelf = shelf;
  }

  /**
   * A session, and who attended it.
   *
   * @param department null for the whole town
   */
  public void held(
      String courseId,
      @Nullable UUID department,
      LocalDate on,
      String place,
      String speaker,
      List<UUID> present,
      EnteredBy by) {
    Course course = shelf.course(courseId).orElseThrow();
    UUID id = Ids.next();
    sessions.make(
        new GroupSession.Draft(
            id,
            TrainingMode.GROUP_SESSION,
            course,
            department,
            on,
            place,
            speaker,
            course.draw(),
            ""),
        by);
    List<Attendance.Entry> entries =
        present.stream()
            .map(person -> new Attendance.Entry(person, true, course.draw() - 1, null, null))
            .toList();
    Transactions.retried(() -> ticking.enterWhatCanBe(id, entries, null, by));
  }

  /** A list of outside courses, handed in as a file. */
  public void external(String fileName, byte[] list, EnteredBy by) {
    var given = new TrainingUpload.GivenList(ImportKind.EXTERNAL, null, fileName, list);
    TrainingImports.Looked looked = imports.look(given, by);
    imports.apply(
        looked.upload().orElseThrow(() -> new IllegalStateException("" + looked.faults())),
        Set.of(),
        by);
  }

  /** The first line of such a list. */
  public static String columns() {
    return String.join(
        ",", ListWords.STAFF_NUMBER, ListWords.COURSE, ListWords.DAY, ListWords.CERTIFICATE);
  }
}

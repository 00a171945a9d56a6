package osarai.reporting.town;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import osarai.content.Shelf;
import osarai.evidence.closing.CourseStandings;
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.people.SectionMember;

/**
 * Who stands how with which course on a day, for a system; a page of it.
 *
 * @param day the reference day (基準日); the same on all pages
 * @param knownOn the day up to whose corrections it is known
 * @param next the cursor of the page after this one; null on the last one
 */
@Schema(name = "DutiesReport")
record DutiesReport(
    LocalDate day,
    LocalDate knownOn,
    int fiscalYear,
    List<OfPerson> people,
    @Schema(nullable = true) @Nullable String next) {

  /**
   * A person who owes something in the fiscal year.
   *
   * @param state of all that is owed: late, soon (due within 14 days), open, done or left-out
   * @param due the earliest due day of what is open; null where nothing is
   * @param posts of the day; who holds two has two
   */
  @Schema(name = "DutiesOfPerson")
  record OfPerson(
      UUID personId,
      String name,
      String kana,
      String state,
      @Schema(nullable = true) @Nullable LocalDate due,
      List<Post> posts,
      List<OfCourse> courses) {

    static OfPerson of(
        Standing standing,
        List<SectionMember> posts,
        List<CourseStandings.OfCourse> courses,
        Shelf shelf) {
      return new OfPerson(
          standing.person(),
          posts.isEmpty() ? "" : posts.get(0).name(),
          posts.isEmpty() ? "" : posts.get(0).kana(),
          standing.state().word(),
          standing.nextDue(),
          posts.stream().map(Post::of).toList(),
          courses.stream().map(course -> OfCourse.of(course, shelf)).toList());
    }
  }

  /**
   * A post.
   *
   * @param department its name
   * @param employment the word that {@code POST /api/v1/onboardings} takes
   */
  @Schema(name = "ReportedPost")
  record Post(String staffNumber, String department, String title, String employment) {
    private static Post of(SectionMember member) {
      return new Post(
          member.staffNumber().value(),
          member.department(),
          member.title(),
          member.employment().word());
    }
  }

  /**
   * How a person stands with a course.
   *
   * @param state as that of the person, of this course alone
   * @param due the earliest due day of what is open; where nothing is, the last one
   * @param done the day on which the last of it was finished; null while something is open
   * @param duties how many there are of the course
   */
  @Schema(name = "DutiesOfCourse")
  record OfCourse(
      String course,
      String title,
      String state,
      LocalDate due,
      @Schema(nullable = true) @Nullable LocalDate done,
      int duties) {
    private static OfCourse of(CourseStandings.OfCourse one, Shelf shelf) {
      return new OfCourse(
          one.course(),
          shelf.titleOf(one.course()),
          one.state().word(),
          one.due(),
          one.done(),
          one.duties());
    }
  }
}

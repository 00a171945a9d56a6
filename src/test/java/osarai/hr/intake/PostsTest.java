package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.CITIZENS;
import static osarai.hr.intake.WrittenNotices.REVENUE;
import static osarai.hr.intake.WrittenNotices.TAXES;
import static osarai.hr.intake.WrittenNotices.content;
import static osarai.hr.intake.WrittenNotices.day;
import static osarai.hr.intake.WrittenNotices.held;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.Career;
import osarai.people.Position;

/** The posts of one appointment: each notice says all that are held from its day on. */
class PostsTest {
  private final WrittenNotices written = new WrittenNotices();

  private static List<Career.Post> posts(Successions successions, Notice... notices) {
    NumberedAppointment appointment = NumberedAppointment.of(List.of(notices)).get(0);
    return Posts.during(appointment.period(), appointment, List.of(notices), successions);
  }

  private static List<Career.Post> posts(Notice... notices) {
    return posts(Successions.none(), notices);
  }

  @Test
  void aPostHoldsToTheEndOfTheAppointment() {
    assertThat(posts(written.joins("2026-04-01"), written.ends("2026-09-30")))
        .containsExactly(held(CITIZENS, "2026-04-01", "2026-10-01"));
  }

  @Test
  void aPostThatIsNotNamedAgainEnds() {
    assertThat(posts(written.joins("2026-04-01"), written.moves("2026-07-01", TAXES)))
        .containsExactly(
            held(CITIZENS, "2026-04-01", "2026-07-01"), held(TAXES, "2026-07-01", null));
  }

  @Test
  void aPostThatIsNamedAgainIsOne() {
    assertThat(
            posts(
                written.joins("2026-04-01"),
                written.notice("2026-07-01", both()),
                written.moves("2026-10-01", CITIZENS)))
        .containsExactlyInAnyOrder(
            held(CITIZENS, "2026-04-01", null), held(TAXES, "2026-07-01", "2026-10-01"));
  }

  @Test
  void aPostToWhichSomebodyComesBackHasTwoStretches() {
    assertThat(
            posts(
                written.joins("2026-04-01"),
                written.moves("2026-07-01", TAXES),
                written.moves("2026-10-01", CITIZENS)))
        .filteredOn(post -> post.department().equals(CITIZENS))
        .containsExactly(
            held(CITIZENS, "2026-04-01", "2026-07-01"), held(CITIZENS, "2026-10-01", null));
  }

  @Test
  void whatIsSaidOutsideTheAppointmentIsNotOfIt() {
    assertThat(
            posts(
                written.joins("2026-04-01"),
                written.ends("2026-09-30"),
                written.moves("2026-10-01", TAXES)))
        .extracting(Career.Post::department)
        .containsExactly(CITIZENS);
  }

  @Test
  void aPostFollowsItsDepartmentIntoTheNext() {
    Successions merged = WrittenNotices.succeeded("2027-03-31");
    assertThat(posts(merged, written.joins("2026-04-01")))
        .containsExactlyInAnyOrder(
            held(CITIZENS, "2026-04-01", "2027-04-01"), held(REVENUE, "2027-04-01", null));
  }

  private static Notice.Content both() {
    return content(
        null,
        null,
        List.of(
            new Notice.Post(CITIZENS, Position.MEMBER, "主事"),
            new Notice.Post(TAXES, Position.MEMBER, "主事")),
        null);
  }

  @Test
  void aPostThatIsSaidToEndEndsAndTheOthersGoOn() {
    Notice.Post until = new Notice.Post(TAXES, Position.MEMBER, "主事", day("2026-09-30"), false);
    assertThat(
            posts(
                written.joins("2026-04-01"),
                written.notice(
                    "2026-07-01", content(null, null, List.of(citizens("主事"), until), null))))
        .containsExactlyInAnyOrder(
            held(CITIZENS, "2026-04-01", null), held(TAXES, "2026-07-01", "2026-10-01"));
  }

  @Test
  void aPostNeverOutlastsTheAppointment() {
    Notice.Post until = new Notice.Post(CITIZENS, Position.MEMBER, "主事", day("2026-12-31"), false);
    assertThat(
            posts(
                written.joins("2026-04-01"),
                written.notice("2026-07-01", content(null, null, List.of(until), null)),
                written.ends("2026-10-31")))
        .containsExactly(held(CITIZENS, "2026-04-01", "2026-11-01"));
  }

  @Test
  void aTitleAloneChangesThePostThatIsHeldAndItsLastDayStays() {
    Notice.Post until = new Notice.Post(TAXES, Position.MEMBER, "主事", day("2026-12-31"), false);
    assertThat(
            posts(
                written.joins("2026-04-01"),
                written.notice("2026-07-01", content(null, null, List.of(until), null)),
                written.notice("2026-10-01", titled("主査"))))
        .containsExactly(
            held(CITIZENS, "2026-04-01", "2026-07-01"),
            held(TAXES, "2026-07-01", "2026-10-01"),
            called(TAXES, "主査", "2026-10-01", "2027-01-01"));
  }

  /** What becomes known later of an earlier day moves the post; the title holds all the same. */
  @Test
  void aTitleAloneFollowsTheFactsOfBefore() {
    Notice title = written.notice("2026-10-01", titled("主査"));
    assertThat(posts(written.joins("2026-04-01"), written.moves("2026-07-01", TAXES), title))
        .endsWith(called(TAXES, "主査", "2026-10-01", null));
    assertThat(posts(written.joins("2026-04-01"), title))
        .endsWith(called(CITIZENS, "主査", "2026-10-01", null));
  }

  private static Notice.Content titled(String title) {
    return new Notice.Content(
        null, null, null, null, null, null, new Statement.Retitled(Position.MEMBER, title, false));
  }

  private static Notice.Post citizens(String title) {
    return new Notice.Post(CITIZENS, Position.MEMBER, title);
  }

  private static Career.Post called(
      UUID department, String title, String from, @Nullable String until) {
    return new Career.Post(
        department,
        Position.MEMBER,
        title,
        new Period(day(from), until == null ? null : day(until)));
  }
}

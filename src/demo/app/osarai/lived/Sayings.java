package osarai.lived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.hr.intake.Statement;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;
import osarai.tables.KeptFaults;

/** All that HR says, each word on its day. */
final class Sayings {
  private final List<DatedStatement> told = new ArrayList<>();

  List<DatedStatement> all() {
    return List.copyOf(told);
  }

  void appointed(LocalDate on, Worker who, LocalDate from, @Nullable LocalDate lastDay) {
    say(
        on,
        who,
        from,
        who.name,
        new Statement.Engagement(who.type, from, lastDay),
        List.of(post(who)),
        null,
        null,
        null);
  }

  void posted(LocalDate on, Worker who, LocalDate from) {
    say(on, who, from, null, null, List.of(post(who)), null, null, null);
  }

  /** 兼務: the post that is held and another. */
  void postedTwice(LocalDate on, Worker who, LocalDate from, String other, String title) {
    Statement.Post second = new Statement.Post(other, Position.MEMBER, title);
    say(on, who, from, null, null, List.of(post(who), second), null, null, null);
  }

  void leaves(LocalDate on, Worker who, LocalDate lastDay) {
    say(on, who, lastDay.plusDays(1), null, null, null, lastDay, null, null);
  }

  void away(LocalDate on, Worker who, List<Statement.Leave> leave) {
    say(on, who, leave.get(0).from(), null, null, null, null, leave, null);
  }

  void designated(LocalDate on, Worker who, List<Statement.Designated> designations) {
    LocalDate from = designations.get(designations.size() - 1).from();
    say(on, who, from, null, null, null, null, null, designations);
  }

  /** What a file says of a person at once, each part on the day on which it would become known. */
  void unfolded(Statement said, LocalDate first) {
    LocalDate effective = said.order().effective();
    Statement.Engagement engaged = said.engagement();
    LocalDate end = engaged == null || engaged.type().isForATerm() ? null : engaged.lastDay();
    Statement.Engagement open =
        engaged == null || end == null
            ? engaged
            : new Statement.Engagement(engaged.type(), engaged.from(), null);
    Statement.Subject who = said.who();
    LocalDate known = Days.later(first, effective.minusDays(7));
    say(known, who, effective, said.name(), open, said.posts(), null, null, null);
    if (end != null) {
      LocalDate on = Days.later(known, end.minusDays(120));
      say(on, who, end.plusDays(1), null, null, null, end, null, null);
    }
    for (var leave : said.leave() == null ? List.<Statement.Leave>of() : said.leave()) {
      LocalDate on = Days.later(known, leave.from().minusDays(30));
      say(on, who, leave.from(), null, null, null, null, List.of(leave), null);
    }
    for (var one :
        said.designations() == null ? List.<Statement.Designated>of() : said.designations()) {
      LocalDate on = Days.later(known, one.from().minusDays(60));
      say(on, who, one.from(), null, null, null, null, null, List.of(one));
    }
  }

  private static Statement.Post post(Worker who) {
    Position position = who.rank == Worker.Rank.MEMBER ? Position.MEMBER : Position.HEAD;
    return new Statement.Post(who.section, position, who.title);
  }

  private void say(
      LocalDate on,
      Worker who,
      LocalDate effective,
      @Nullable PersonName name,
      Statement.@Nullable Engagement engagement,
      @Nullable List<Statement.Post> posts,
      @Nullable LocalDate lastDay,
      @Nullable List<Statement.Leave> leave,
      @Nullable List<Statement.Designated> designations) {
    var subject = new Statement.Subject(null, new StaffNumber(who.number), who.name.kana(), null);
    say(on, subject, effective, name, engagement, posts, lastDay, leave, designations);
  }

  private void say(
      LocalDate on,
      Statement.Subject who,
      LocalDate effective,
      @Nullable PersonName name,
      Statement.@Nullable Engagement engagement,
      @Nullable List<Statement.Post> posts,
      @Nullable LocalDate lastDay,
      @Nullable List<Statement.Leave> leave,
      @Nullable List<Statement.Designated> designations) {
    var subject =
        new Statement.Subject(
            null, who.staffNumber(), name == null ? who.kana() : name.kana(), null);
    told.add(
        new DatedStatement(
            on,
            new Statement(
                KeptFaults.lines(List.of(told.size() + 1)),
                subject,
                Statement.Order.on(effective),
                name,
                engagement,
                posts,
                lastDay,
                leave,
                designations)));
  }
}

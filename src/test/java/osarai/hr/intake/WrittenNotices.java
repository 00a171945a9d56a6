package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.people.AbsenceKind;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/** Notices about one person, each received after the one before. */
public final class WrittenNotices {
  static final UUID CITIZENS = new UUID(0, 210);
  static final UUID TAXES = new UUID(0, 220);
  static final UUID REVENUE = new UUID(0, 230);
  private long change;

  /** 市民課 ends with that day; another goes on with what it did. */
  static Successions succeeded(String last) {
    Period existed = Period.days(LocalDate.parse("2015-04-01"), LocalDate.parse(last));
    Department ended = new Department(CITIZENS, "210", "市民課", null, true, existed, null, REVENUE);
    return new Successions(Map.of(CITIZENS, List.of(ended)));
  }

  Notice notice(String day, Notice.Content content) {
    return notice(day, null, content);
  }

  /** One that replaces another. */
  Notice correction(String day, UUID corrects, Notice.Content content) {
    return notice(day, corrects, content);
  }

  private Notice notice(String day, @Nullable UUID corrects, Notice.Content content) {
    return new Notice(
        UUID.randomUUID(),
        ++change,
        new StaffNumber("1001"),
        day(day),
        null,
        null,
        corrects,
        content);
  }

  Notice joins(String day) {
    return notice(
        day,
        content(
            PersonName.of("青木 花", new Kana("アオキ ハナ")),
            new Statement.Engagement(EmploymentType.REGULAR, day(day), null),
            List.of(new Notice.Post(CITIZENS, Position.MEMBER, "主事")),
            null));
  }

  Notice term(String from, String last, UUID department) {
    return serves(EmploymentType.FISCAL_YEAR_PART_TIME, from, last, department);
  }

  Notice serves(EmploymentType type, String from, String last, UUID department) {
    return notice(
        from,
        content(
            PersonName.of("青木 花", new Kana("アオキ ハナ")),
            new Statement.Engagement(type, day(from), day(last)),
            List.of(new Notice.Post(department, Position.MEMBER, "主事")),
            null));
  }

  Notice moves(String day, UUID department) {
    return notice(day, posts(department));
  }

  static Notice.Content posts(UUID department) {
    return content(null, null, List.of(new Notice.Post(department, Position.MEMBER, "主事")), null);
  }

  Notice ends(String lastDay) {
    return notice(day(lastDay).plusDays(1).toString(), content(null, null, null, day(lastDay)));
  }

  Notice onLeave(String day, List<Statement.Leave> leave) {
    return notice(day, new Notice.Content(null, null, null, null, leave, null));
  }

  static Statement.Leave leave(String from, @Nullable String last) {
    return new Statement.Leave(AbsenceKind.CHILDCARE, day(from), last == null ? null : day(last));
  }

  Notice designated(String from, String scope) {
    return notice(
        from, new Notice.Content(null, null, null, null, null, List.of(designation(from, scope))));
  }

  Notice renewal(String day, String from) {
    return notice(
        day, new Notice.Content(null, null, null, null, null, List.of(designation(from, "氏名"))));
  }

  static Notice.Designated designation(String from, String scope) {
    return new Notice.Designated(
        CITIZENS, DesignationRole.HANDLER, "住民票", scope, day(from), null, null);
  }

  static Notice.Content content(
      @Nullable PersonName name,
      Statement.@Nullable Engagement engagement,
      @Nullable List<Notice.Post> posts,
      @Nullable LocalDate lastDay) {
    return new Notice.Content(name, engagement, posts, lastDay, null, null);
  }

  static Career.Post held(UUID department, String from, @Nullable String until) {
    return new Career.Post(
        department,
        Position.MEMBER,
        "主事",
        new Period(day(from), until == null ? null : day(until)));
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** What is said of one person, taken as it arrives in front of some departments. */
  public static final class Arriving {
    private static final UUID PERSON = new UUID(0, 1001);

    /** On which all of it is said. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<Notice> known = new ArrayList<>();
    private final Successions successions;

    public Arriving(Map<UUID, List<Department>> departments) {
      this.successions = new Successions(departments);
    }

    public StatementOutcome take(Statement statement) {
      UUID person = known.isEmpty() ? null : PERSON;
      Receipt receipt =
          new Receipt(
              statement,
              new Recognition.Recognised(
                  person,
                  person == null ? Recognition.Decision.NEW : Recognition.Decision.STATED,
                  null),
              List.copyOf(known),
              Set.of(),
              successions,
              TODAY);
      Notice notice =
          receipt.isToBeKept() ? receipt.notice(UUID.randomUUID(), known.size() + 1) : null;
      StatementOutcome line = receipt.line(PERSON, notice);
      if (notice != null) {
        known.add(notice);
      }
      return line;
    }

    public Career career() {
      return Timeline.of(known, Set.of(), successions);
    }

    public Optional<Corrections.Corrected> corrected(String key) {
      return Corrections.among(known, key, successions);
    }
  }
}

package osarai.hr.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.curriculum.Announced;
import osarai.curriculum.BookInMemory;
import osarai.people.AbsenceKind;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.Post;
import osarai.people.StaffNumber;

/** The script told to the product's own rules of people and duties, without doors and rows. */
final class YearOnPaper {
  static final Map<String, EmploymentType> EMPLOYMENT =
      Map.of(
          "常勤", EmploymentType.REGULAR,
          "再任用", EmploymentType.REAPPOINTED,
          "パート", EmploymentType.FISCAL_YEAR_PART_TIME,
          "フル", EmploymentType.FISCAL_YEAR_FULL_TIME,
          "特別職", EmploymentType.SPECIAL,
          "外部", EmploymentType.EXTERNAL);
  static final Map<String, AbsenceKind> LEAVE =
      Map.of(
          "育休", AbsenceKind.CHILDCARE,
          "病休", AbsenceKind.SICK,
          "産休", AbsenceKind.MATERNITY);
  static final LocalDate LONG_AGO = LocalDate.of(1980, 4, 1);

  private final Map<String, List<Notice>> notices = new LinkedHashMap<>();
  private final Map<String, BookInMemory> books = new LinkedHashMap<>();
  private final Map<UUID, List<Department>> departments = new HashMap<>();
  private final List<Announced> announced = new ArrayList<>();
  private LocalDate last = LONG_AGO;
  private long change;

  YearOnPaper() {
    for (String letter : List.of("A", "B", "C", "D", "E")) {
      UUID id = department(letter);
      departments.put(
          id,
          List.of(
              new Department(
                  id, letter, letter + "課", null, !letter.equals("D"), Period.from(LONG_AGO))));
    }
  }

  YearOnPaper told(List<YearRow> rows) {
    for (YearRow row : rows) {
      LocalDate first = YearDays.first(YearDays.yearOf(row.said()));
      if (last.isBefore(first)) {
        notices.keySet().forEach(who -> reckon(who, first));
      }
      last = row.said();
      if (row.isOfTheOffice()) {
        office(row);
        notices.keySet().stream()
            .filter(who -> row.act() == YearRow.Act.INCIDENT || concerns(row, who))
            .forEach(who -> reckon(who, row.said()));
      } else {
        notices.computeIfAbsent(row.who(), who -> new ArrayList<>()).add(notice(row));
        reckon(row.who(), row.said());
      }
    }
    return this;
  }

  /** What the person owes and owed for the year of the script and the next. */
  List<String> duties(String who) {
    return books.get(who).since(YearScript.YEAR);
  }

  /** Whether the person was ever placed in the department. */
  private boolean concerns(YearRow row, String who) {
    return notices.get(who).stream()
        .flatMap(notice -> Stream.ofNullable(notice.content().posts()))
        .flatMap(List::stream)
        .anyMatch(post -> post.department().equals(department(row.where().get(0))));
  }

  private void reckon(String who, LocalDate day) {
    books.computeIfAbsent(who, name -> new BookInMemory()).reckon(facts(who), announced, day);
  }

  private void office(YearRow row) {
    UUID id = department(row.where().get(0));
    Department before = departments.get(id).get(departments.get(id).size() - 1);
    switch (row.act()) {
      case INCIDENT -> announced.add(BookInMemory.incident(id(row.document()), row.from(), id));
      case INTO_SCOPE -> turned(before, row.from(), before.name(), true);
      case DEPARTMENT_RENAMED -> turned(before, row.from(), row.what(), before.inScope());
      case MERGED ->
          departments.put(
              id,
              List.of(
                  before
                      .during(new Period(before.period().from(), row.from()))
                      .succeededBy(department(row.where().get(1)))));
      default -> throw new IllegalArgumentException(row.toString());
    }
  }

  private void turned(Department before, LocalDate day, String name, boolean inScope) {
    departments.put(
        before.id(),
        List.of(
            before.during(new Period(before.period().from(), day)),
            new Department(before.id(), before.code(), name, null, inScope, Period.from(day))));
  }

  private Notice notice(YearRow row) {
    return new Notice(
        id("notice " + row.document()),
        ++change,
        new StaffNumber("1"),
        row.from(),
        row.document(),
        null,
        row.isCorrection() ? id("notice " + row.corrected()) : null,
        content(row));
  }

  private static Notice.Content content(YearRow row) {
    List<Notice.Post> posts =
        row.where().stream()
            .map(letter -> new Notice.Post(department(letter), Position.MEMBER, "主事"))
            .toList();
    return switch (row.act()) {
      case APPOINTED ->
          content(
              PersonName.of(row.who(), new Kana("カナ")),
              new Statement.Engagement(EMPLOYMENT.get(row.what()), row.from(), row.last()),
              posts,
              null);
      case MOVED, MOVE_CORRECTED -> content(null, null, posts, null);
      case LEFT, END_CORRECTED -> content(null, null, null, row.last());
      case RENAMED -> content(PersonName.of(row.what(), new Kana("カナ")), null, null, null);
      case BACK -> new Notice.Content(null, null, null, null, List.of(), null);
      case ON_LEAVE ->
          new Notice.Content(
              null,
              null,
              null,
              null,
              List.of(new Statement.Leave(LEAVE.get(row.scope()), row.since(), row.last())),
              null);
      case DESIGNATED ->
          new Notice.Content(
              null,
              null,
              null,
              null,
              null,
              List.of(
                  new Notice.Designated(
                      department(row.where().get(0)),
                      DesignationRole.HANDLER,
                      "住民票",
                      row.scope(),
                      row.since(),
                      row.last(),
                      null)));
      default -> throw new IllegalArgumentException(row.toString());
    };
  }

  private static Notice.Content content(
      @Nullable PersonName name,
      Statement.@Nullable Engagement engagement,
      @Nullable List<Notice.Post> posts,
      @Nullable LocalDate last) {
    return new Notice.Content(name, engagement, posts, last, null, null);
  }

  private PersonFacts facts(String who) {
    Career career = Timeline.of(notices.get(who), Set.of(), new Successions(departments));
    List<Appointment> appointments = new ArrayList<>();
    List<Post> posts = new ArrayList<>();
    for (Career.Served served : career.appointments()) {
      UUID id = id(who + " appointment " + served.period().from());
      appointments.add(
          new Appointment(id, id(who), served.number(), served.type(), served.period()));
      served
          .posts()
          .forEach(
              post ->
                  posts.add(
                      new Post(
                          id(who + post),
                          id,
                          post.department(),
                          post.position(),
                          post.title(),
                          post.period())));
    }
    return new PersonFacts(
        id(who),
        career.names(),
        appointments,
        posts,
        career.designations().stream().map(d -> designation(who, d)).toList(),
        career.absences(),
        Set.of(),
        departments);
  }

  private static Designation designation(String who, Career.Designated d) {
    return new Designation(
        id(who + " designation " + d.scope() + d.period().from()),
        d.department(),
        d.role(),
        d.affairs(),
        d.scope(),
        d.document(),
        d.period());
  }

  static UUID department(String letter) {
    return id("department " + letter);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}

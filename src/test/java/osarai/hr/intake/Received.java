package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/** Notices of one person that were received, and statements that come after them. */
final class Received {
  static final UUID TANAKA = new UUID(0, 1);
  static final Successions TOWN =
      new Successions(
          Map.of(
              section(210), List.of(department(210, "市民課")),
              section(220), List.of(department(220, "税務課"))));

  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private final List<Notice> known = new ArrayList<>();
  private LocalDate today = TODAY;

  /** On which more is said. */
  void turnsTo(String day) {
    today = day(day);
  }

  /** As it would be kept. */
  void add(Notice notice) {
    known.add(notice);
  }

  List<Notice> known() {
    return known;
  }

  Notice keep(Statement statement) {
    Notice notice = receipt(statement, TANAKA).notice(UUID.randomUUID(), known.size() + 1);
    known.add(notice);
    return notice;
  }

  Receipt receipt(Statement statement, @Nullable UUID person) {
    return new Receipt(
        statement,
        new Recognition.Recognised(
            person,
            person == null ? Recognition.Decision.NEW : Recognition.Decision.STAFF_NUMBER,
            null),
        known,
        Set.of(),
        TOWN,
        today);
  }

  StatementOutcome.Effect kind(Statement statement, @Nullable UUID person) {
    Receipt receipt = receipt(statement, person);
    assertThat(receipt.isToBeKept()).isTrue();
    return receipt.line(person, receipt.notice(UUID.randomUUID(), 9)).kind();
  }

  /** Of the same with the number that HR gives to the person. */
  Receipt givesExternalId(Statement said) {
    Statement with =
        new Statement(
            said.place(),
            new Statement.Subject("hr-7", said.who().staffNumber(), said.who().kana(), null),
            said.order(),
            said.name(),
            said.engagement(),
            said.posts(),
            said.leavingDay(),
            said.leave(),
            said.designations());
    return new Receipt(
        with,
        new Recognition.Recognised(TANAKA, Recognition.Decision.STAFF_NUMBER, null, true),
        known,
        Set.of(),
        TOWN,
        today);
  }

  static Statement joins(String from) {
    return statement(
        from,
        null,
        null,
        new Statement.Engagement(EmploymentType.REGULAR, day(from), null),
        PersonName.of("田中 花子", new Kana("タナカ ハナコ")),
        List.of(held("210")),
        null);
  }

  static Statement term(String from, String last) {
    return statement(
        from,
        null,
        null,
        new Statement.Engagement(EmploymentType.FISCAL_YEAR_PART_TIME, day(from), day(last)),
        PersonName.of("田中 花子", new Kana("タナカ ハナコ")),
        List.of(held("210")),
        null);
  }

  static Statement moves(String from, @Nullable String document, String department) {
    return statement(from, document, null, null, null, List.of(held(department)), null);
  }

  static Statement titled(String effective) {
    return new Statement(
        new KeptText("2行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        Statement.Order.on(day(effective)),
        null,
        null,
        null,
        null,
        null,
        null,
        new Statement.Retitled(Position.MEMBER, "主査", false));
  }

  static Statement until(String effective, String last) {
    Statement.Post post = new Statement.Post("220", Position.MEMBER, "主事", day(last), false);
    return statement(effective, null, null, null, null, List.of(held("210"), post), null);
  }

  static Statement sequenced(String from, String sequence, String department) {
    return new Statement(
        new KeptText("2行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        new Statement.Order(day(from), null, sequence, null),
        null,
        null,
        List.of(held(department)),
        null,
        null,
        null);
  }

  static Statement leaves(String lastDay) {
    return statement(lastDay, null, null, null, null, null, lastDay);
  }

  static Statement statement(
      String effective,
      @Nullable String document,
      @Nullable String corrects,
      Statement.@Nullable Engagement engagement,
      @Nullable PersonName name,
      @Nullable List<Statement.Post> posts,
      @Nullable String lastDay) {
    return new Statement(
        new KeptText("2行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        new Statement.Order(day(effective), document, null, corrects),
        name,
        engagement,
        posts,
        lastDay == null ? null : day(lastDay),
        null,
        null);
  }

  static Statement.Post held(String department) {
    return new Statement.Post(department, Position.MEMBER, "主事");
  }

  private static Department department(int code, String name) {
    return new Department(
        section(code), String.valueOf(code), name, null, true, days("2010-04-01", null));
  }
}

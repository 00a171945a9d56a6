package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Career;
import osarai.people.Change;
import osarai.people.Departments;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.Roster;
import osarai.people.RosterApplied;
import osarai.people.StaffNumber;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Visitor;

/** A department and people whose every text tries to become more than text. */
@ApplicationScoped
class HostileTown {
  /** Behind the name of the field, so that it is known again on a page. */
  private static final String TAIL =
      "\"><img src=x onerror=a()><script>a()</script>{x}&lt;'"; // a title has 60 characters

  /** Documents and reasons of changes stand on no page that the viewer sees. */
  private static final Set<String> ON_NO_PAGE = Set.of("変更文書", "変更理由");

  private static final Period SINCE_APRIL = Period.from(NewPeople.FIRST_DAY);

  private final Roster roster;
  private final Departments departments;
  private final NewPeople people;
  private final Event<RosterApplied> applied;
  private final Set<String> fields = new TreeSet<>();

  HostileTown(
      Roster roster, Departments departments, NewPeople people, Event<RosterApplied> applied) {
    this.roster = roster;
    this.departments = departments;
    this.people = people;
    this.applied = applied;
  }

  /** Who sees it all: head of the department, and designated to handle My Number data. */
  record Viewer(UUID id, String username, String base) {
    Visitor visitor() {
      return Visitor.loggedInAnew(base, username, NewPeople.PASSWORD);
    }
  }

  Viewer head() {
    people.loadTown();
    String number = people.freshNumber();
    UUID head = QuarkusTransaction.requiringNew().call(() -> make(number));
    String username = "hostile-" + number.toLowerCase(java.util.Locale.ROOT);
    people.accountOf(new Someone(head, head, number, username, people.base()));
    return new Viewer(head, username, people.base());
  }

  private UUID make(String number) {
    Change change = roster.begin("test", "test", text("変更文書"), new KeptText(text("変更理由")));
    UUID department =
        departments.add(change, SINCE_APRIL, "H" + number, text("所属名"), null, true, null);
    UUID head = roster.addPerson(change, null);
    UUID member = roster.addPerson(change, null);
    Career.Designated designated =
        new Career.Designated(
            department,
            DesignationRole.HANDLER,
            text("取扱事務"),
            text("取扱範囲"),
            text("指定番号"),
            SINCE_APRIL);
    roster.settle(
        change,
        Map.of(
            head,
            career(department, number, Position.HEAD, "所属長", List.of(designated)),
            member,
            career(department, people.freshNumber(), Position.MEMBER, "所属員", List.of())));
    applied.fire(new RosterApplied(change, Set.of(head, member)));
    return head;
  }

  private Career career(
      UUID department,
      String number,
      Position position,
      String which,
      List<Career.Designated> designations) {
    PersonName name = PersonName.of(text(which + "氏名"), new Kana("シケン"));
    Career.Post post = new Career.Post(department, position, text(which + "職"), SINCE_APRIL);
    return new Career(
        List.of(new Career.Called(name, SINCE_APRIL)),
        List.of(
            new Career.Served(
                new StaffNumber(number), EmploymentType.REGULAR, SINCE_APRIL, List.of(post))),
        designations,
        List.of());
  }

  private String text(String field) {
    fields.add(field);
    return field + TAIL;
  }

  Set<String> fieldsOnPages() {
    Set<String> shown = new TreeSet<>(fields);
    shown.removeAll(ON_NO_PAGE);
    return shown;
  }

  /** The fields on the page; each time escaped, once. */
  Set<String> shownEscaped(String path, String body) {
    assertThat(body).as(path).doesNotContain("<img src=x", "<script>a()");
    Set<String> shown = new TreeSet<>();
    for (String field : fields) {
      int times = occurrences(body, field + "&quot;&gt;&lt;img");
      assertThat(occurrences(body, field + escaped(TAIL))).as(path + " " + field).isEqualTo(times);
      assertThat(occurrences(body, field + "\"")).as(path + " " + field).isZero();
      assertThat(occurrences(body, field + "&amp;quot;")).as(path + " " + field).isZero();
      if (times > 0) {
        shown.add(field);
      }
    }
    return shown;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static int occurrences(String text, String part) {
    int found = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      found++;
    }
    return found;
  }
}

package osarai.hr.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Career;
import osarai.people.Departments;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.People;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.Roster;
import osarai.people.StaffNumber;

/** A personnel office that tells the product what tests need, by the way that all doors lead to. */
@ApplicationScoped
public class Personnel {
  private static final Intake.Source TEST =
      new Intake.Source("test", "test", null, new KeptText("テスト"));

  private final Intake intake;
  private final People people;
  private final Roster roster;
  private final Departments departments;

  Personnel(Intake intake, People people, Roster roster, Departments departments) {
    this.intake = intake;
    this.people = people;
    this.roster = roster;
    this.departments = departments;
  }

  /** A further department, since long before all tests. */
  public String addSection(String code, String name) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                departments.add(
                    roster.begin("test", "test", null, new KeptText("テスト")),
                    Period.from(LocalDate.of(2020, 4, 1)),
                    code,
                    name,
                    null,
                    true,
                    null));
    return code;
  }

  /** A person and the appointment that was made. */
  public record Appointed(UUID person, UUID appointment) {}

  /** Somebody new. */
  public Appointed appoint(
      String number, String department, Position position, EmploymentType type, Period period) {
    return appoint(null, number, department, position, type, period);
  }

  /** A further appointment of somebody known. */
  public Appointed appointAgain(
      UUID person, String number, String department, EmploymentType type, Period period) {
    return appoint(person, number, department, Position.MEMBER, type, period);
  }

  private Appointed appoint(
      @Nullable UUID known,
      String number,
      String department,
      Position position,
      EmploymentType type,
      Period period) {
    LocalDate from = period.from();
    UUID person =
        says(
            new Statement(
                new KeptText("test"),
                new Statement.Subject(
                    null, new StaffNumber(number), null, new Statement.Decided(known)),
                Statement.Order.on(from),
                known == null ? PersonName.of("試験 " + number, new Kana("シケン")) : null,
                new Statement.Engagement(type, from, period.lastDay()),
                List.of(new Statement.Post(department, position, "係員")),
                null,
                null,
                null));
    return new Appointed(person, appointment(person, number, from));
  }

  private UUID appointment(UUID person, String number, LocalDate day) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                people.facts(person, People.NOW).appointments().stream()
                    .filter(a -> a.staffNumber().value().equals(number))
                    .filter(a -> a.period().contains(day))
                    .findFirst()
                    .orElseThrow()
                    .id());
  }

  /** The appointment under the number ends with the day. */
  public void end(String number, LocalDate lastDay) {
    says(about(number, lastDay.plusDays(1), null, lastDay, null));
  }

  /** From the day on there is one post, in this department. */
  public void move(String number, LocalDate day, String department, Position position) {
    says(about(number, day, List.of(new Statement.Post(department, position, "係員")), null, null));
  }

  /** From the day on there is a post as the head of each of these. */
  public void leads(String number, LocalDate day, List<String> departments) {
    List<Statement.Post> posts =
        departments.stream().map(one -> new Statement.Post(one, Position.HEAD, "課長")).toList();
    says(about(number, day, posts, null, null));
  }

  /** From the day on the person is called so, whatever the name was: it is said who it is. */
  public void call(String number, LocalDate day, String name, String kana) {
    says(
        new Statement(
            new KeptText("test"),
            new Statement.Subject(
                null, new StaffNumber(number), null, new Statement.Decided(holder(number, day))),
            Statement.Order.on(day),
            PersonName.of(name, new Kana(kana)),
            null,
            null,
            null,
            null,
            null));
  }

  private UUID holder(String number, LocalDate day) {
    return QuarkusTransaction.requiringNew()
        .call(() -> people.personsWithStaffNumber(number, day).get(0));
  }

  public void designate(
      String number, String department, DesignationRole role, String affairs, LocalDate from) {
    designate(number, department, role, affairs, from, null);
  }

  public void designate(
      String number,
      String department,
      DesignationRole role,
      String affairs,
      LocalDate from,
      @Nullable String document) {
    says(
        about(
            number,
            from,
            null,
            null,
            List.of(
                new Statement.Designated(
                    department, role, affairs, "氏名と個人番号", from, null, document))));
  }

  /** From the day on a handler of the affairs is given another scope: 取扱範囲の変更. */
  public void rescope(
      String number, String department, String affairs, String scope, LocalDate from) {
    says(
        about(
            number,
            from,
            null,
            null,
            List.of(
                new Statement.Designated(
                    department, DesignationRole.HANDLER, affairs, scope, from, null, null))));
  }

  private static Statement about(
      String number,
      LocalDate day,
      @Nullable List<Statement.Post> posts,
      @Nullable LocalDate lastDay,
      @Nullable List<Statement.Designated> designations) {
    return new Statement(
        new KeptText("test"),
        new Statement.Subject(null, new StaffNumber(number), null, null),
        Statement.Order.on(day),
        null,
        null,
        posts,
        lastDay,
        null,
        designations);
  }

  private UUID says(Statement statement) {
    StatementOutcome line = intake.apply(TEST, List.of(statement)).lines().get(0);
    if (line.isRejected() || line.person() == null) {
      throw new IllegalStateException(line.toString());
    }
    return line.person();
  }

  /** Somebody whom no door would let in: a second holder of a number that is in use. */
  public void addAgainstTheRules(String number, EmploymentType type, Period period) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var change = roster.begin("test", "test", null, new KeptText("テスト"));
              UUID person = roster.addPerson(change, null);
              Career career =
                  new Career(
                      List.of(new Career.Called(PersonName.of("試験 二人目", new Kana("シケン")), period)),
                      List.of(new Career.Served(new StaffNumber(number), type, period, List.of())),
                      List.of(),
                      List.of());
              roster.settle(change, Map.of(person, career));
            });
  }
}

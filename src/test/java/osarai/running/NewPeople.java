package osarai.running;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import osarai.accounts.FoundAccounts;
import osarai.calendar.Period;
import osarai.hr.firstload.RosterFile;
import osarai.hr.intake.Personnel;
import osarai.login.AccountLink;
import osarai.login.AccountLinks;
import osarai.people.Departments;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;

/** Makes the people a test needs, in the roster of the town and at the identity provider. */
@ApplicationScoped
public class NewPeople {
  public static final String PASSWORD = "test-person-pass-1";
  public static final String CITIZENS = "210";
  public static final String TAXES = "220";
  public static final String SCHOOL = "410";
  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Personnel personnel;
  private final Departments departments;
  private final RosterFile file;
  private final FoundAccounts found;
  private final AccountLinks links;
  private final int port;

  NewPeople(
      Personnel personnel,
      Departments departments,
      RosterFile file,
      FoundAccounts found,
      AccountLinks links,
      @ConfigProperty(name = "quarkus.http.test-port") int port) {
    this.personnel = personnel;
    this.departments = departments;
    this.file = file;
    this.found = found;
    this.links = links;
    this.port = port;
  }

  /** Somebody of the roster, with an account of the same number. */
  public record Someone(
      UUID id, UUID appointment, String staffNumber, String username, String base) {
    /** With a session of their own. */
    public Visitor visitor() {
      return Visitor.loggedInAnew(base, username, PASSWORD);
    }
  }

  /** As the identity provider knows the application. */
  public String base() {
    return "http://localhost:" + port;
  }

  /** Loads the people of town.yaml, who log in with the demo's password, unless they are there. */
  public void loadTown() {
    synchronized (NewPeople.class) {
      boolean there =
          QuarkusTransaction.requiringNew()
              .call(() -> departments.withCode(CITIZENS, FIRST_DAY).isPresent());
      if (!there) {
        file.load(Stack.shared().people());
        found.confirmWhatAgrees("test");
      }
    }
  }

  public String freshNumber() {
    return "T%05d".formatted(NUMBERS.incrementAndGet());
  }

  /** A member of the citizens' section, regular, since April. */
  public Someone clerk() {
    return person(CITIZENS, Position.MEMBER, EmploymentType.REGULAR, Period.from(FIRST_DAY));
  }

  public Someone head(String department) {
    return person(department, Position.HEAD, EmploymentType.REGULAR, Period.from(FIRST_DAY));
  }

  /** A section of its own, so that a list of its people is short; its code. */
  public String newSection(String name) {
    loadTown();
    return personnel.addSection("S" + freshNumber(), name);
  }

  public Someone clerkOf(String section) {
    return person(section, Position.MEMBER, EmploymentType.REGULAR, Period.from(FIRST_DAY));
  }

  /** A 会計年度任用職員 of this fiscal year. */
  public Someone appointee() {
    return appointeeOf(CITIZENS);
  }

  public Someone appointeeOf(String section) {
    return person(
        section,
        Position.MEMBER,
        EmploymentType.FISCAL_YEAR_PART_TIME,
        Period.days(FIRST_DAY, LocalDate.of(2027, 3, 31)));
  }

  /** A clerk designated to handle My Number data since April. */
  public Someone handler() {
    Someone clerk = clerk();
    personnel.designate(
        clerk.staffNumber(), CITIZENS, DesignationRole.HANDLER, "住民票に関する事務", FIRST_DAY);
    return clerk;
  }

  /** The same without an account, whose number comes before all others: lists are cut. */
  public Someone handlerListedFirst() {
    Someone first =
        inRosterOnly(
            "0" + freshNumber(),
            CITIZENS,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(FIRST_DAY));
    personnel.designate(
        first.staffNumber(), CITIZENS, DesignationRole.HANDLER, "住民票に関する事務", FIRST_DAY);
    return first;
  }

  public Someone person(String department, Position position, EmploymentType type, Period period) {
    String number = freshNumber();
    Someone made = inRosterOnly(number, department, position, type, period);
    accountOf(made);
    return made;
  }

  /** Somebody without an account. */
  public Someone inRosterOnly(
      String number, String department, Position position, EmploymentType type, Period period) {
    loadTown();
    Personnel.Appointed made = personnel.appoint(number, department, position, type, period);
    return new Someone(
        made.person(), made.appointment(), number, "u-" + number.toLowerCase(), base());
  }

  /** The person's own account, as if it had been confirmed; returns its subject. */
  public String accountOf(Someone someone, String... roles) {
    String subject = account(someone.username(), someone.staffNumber(), roles);
    isAccountOf(subject, someone);
    return subject;
  }

  /** Somebody of the personnel office confirms whose the account is. */
  public void isAccountOf(String subject, Someone someone) {
    boolean linked =
        links.link(
            new AccountLink(
                Stack.shared().identityProvider().issuer(),
                subject,
                someone.id(),
                someone.staffNumber(),
                AccountLink.Made.CONFIRMED),
            "test");
    if (!linked) {
      throw new IllegalStateException("not linked: " + someone);
    }
  }

  /** An account that nobody has confirmed; returns its subject. */
  public String account(String username, String number, String... roles) {
    return Stack.shared()
        .identityProvider()
        .createUser(username, number, "試験", username, PASSWORD, roles);
  }

  public UUID department(String code) {
    return departments.withCode(code, FIRST_DAY).orElseThrow().id();
  }
}

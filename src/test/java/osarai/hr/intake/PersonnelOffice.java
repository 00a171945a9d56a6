package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/**
 * A personnel office that says of each person only what changes, and leaves it to the product who
 * it is.
 */
final class PersonnelOffice {
  private static final Intake.Source SOURCE =
      new Intake.Source("personnel", "test", null, new KeptText("人事異動"));

  private final Intake intake;
  private final String home;
  private final String elsewhere;

  /**
   * An office of two departments.
   *
   * @param home the code of the one in which everybody begins
   * @param elsewhere the code of the one to which they move
   */
  PersonnelOffice(Intake intake, String home, String elsewhere) {
    this.intake = intake;
    this.home = home;
    this.elsewhere = elsewhere;
  }

  UUID hires(String number, String kana, String from) {
    return says(
        number,
        from,
        kana,
        new Statement.Engagement(EmploymentType.REGULAR, day(from), null),
        posts(home),
        null,
        null,
        null);
  }

  UUID appoints(String number, String kana, String from, String last) {
    return says(
        number,
        from,
        kana,
        new Statement.Engagement(EmploymentType.FISCAL_YEAR_PART_TIME, day(from), day(last)),
        posts(home),
        null,
        null,
        null);
  }

  void moves(String number, String from) {
    says(number, from, null, null, posts(elsewhere), null, null, null);
  }

  void ends(String number, String lastDay) {
    String after = day(lastDay).plusDays(1).toString();
    says(number, after, null, null, null, day(lastDay), null, null);
  }

  void leaves(String number, String day, List<Statement.Leave> leave) {
    says(number, day, null, null, null, null, leave, null);
  }

  void designates(String number, String from) {
    says(
        number,
        from,
        null,
        null,
        null,
        null,
        null,
        List.of(
            new Statement.Designated(
                home, DesignationRole.HANDLER, "住民票に関する事務", "氏名と生年月日", day(from), null, null)));
  }

  private UUID says(
      String number,
      String effective,
      @Nullable String kana,
      Statement.@Nullable Engagement engagement,
      @Nullable List<Statement.Post> posts,
      @Nullable LocalDate lastDay,
      @Nullable List<Statement.Leave> leave,
      @Nullable List<Statement.Designated> designations) {
    Kana reading = kana == null ? null : new Kana(kana);
    StatementOutcome line =
        intake
            .apply(
                SOURCE,
                List.of(
                    new Statement(
                        new KeptText("1行目"),
                        new Statement.Subject(null, new StaffNumber(number), reading, null),
                        Statement.Order.on(day(effective)),
                        reading == null ? null : PersonName.of(kana + " 試験", reading),
                        engagement,
                        posts,
                        lastDay,
                        leave,
                        designations)))
            .lines()
            .get(0);
    assertThat(line.faults()).isEmpty();
    return java.util.Objects.requireNonNull(line.person());
  }

  private static List<Statement.Post> posts(String department) {
    return List.of(new Statement.Post(department, Position.MEMBER, "主事"));
  }

  static Statement.Leave leave(String from, @Nullable String last) {
    return new Statement.Leave(AbsenceKind.CHILDCARE, day(from), last == null ? null : day(last));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

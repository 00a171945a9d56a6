package osarai.hr.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import osarai.hr.intake.Statement;
import osarai.hr.intake.StatementOutcomes;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;

/**
 * A roster file beside those who are employed on its day: what it says, with the ends of those whom
 * it does not name. Everybody employed is asked for once, before anything is changed.
 */
final class RosterComparison {
  private final RosterSheet sheet;
  private final List<Statement> statements;
  private final int running;

  RosterComparison(
      RosterSheet sheet,
      RosterUpload.Given given,
      Function<LocalDate, List<Appointment>> employedOn) {
    List<Appointment> employed = ofTheFile(sheet, employedOn.apply(given.effective()));
    this.sheet = sheet;
    this.running = employed.size();
    List<Statement> all =
        given.everybody()
            ? sheet.with(unnamed(sheet, employed), given.effective())
            : sheet.statements();
    this.statements = all.stream().map(given.answers()::answering).toList();
  }

  /** Only of the employment types that the file speaks of: others come from elsewhere. */
  private static List<Appointment> ofTheFile(RosterSheet sheet, List<Appointment> employed) {
    Set<EmploymentType> types = sheet.employmentTypes();
    return employed.stream().filter(one -> types.contains(one.type())).toList();
  }

  private static List<Appointment> unnamed(RosterSheet sheet, List<Appointment> employed) {
    Set<String> named = sheet.numbers();
    return employed.stream()
        .filter(one -> !named.contains(StaffNumber.plain(one.staffNumber().value())))
        .toList();
  }

  List<Statement> statements() {
    return statements;
  }

  Preview preview(StatementOutcomes outcome) {
    int leavers = statements.size() - sheet.statements().size();
    return sheet.preview(running, leavers, outcome.lines());
  }
}

package osarai.hr.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.forms.FileLimit;
import osarai.forms.KeptText;
import osarai.hr.intake.Statement;
import osarai.hr.intake.StatementOutcome;
import osarai.hr.profile.RosterProfile;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.tables.RowFault;
import osarai.tables.TableLimits;

/** A roster file as it was read: what it says, what is wrong with it, what to look at. */
final class RosterSheet implements RosterReading {
  private static final int MOST_MESSAGES = 1_000;
  private static final int MOST_PLACES = 20;

  private final List<Statement> statements = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();
  private final List<KeptText> faults = new ArrayList<>();
  private final List<KeptText> hints = new ArrayList<>();
  private int leftOut;
  private boolean individualNumber;
  private RosterReader.RowCounts outcome = new RosterReader.RowCounts(0, 0, 0, 0, false);

  private RosterSheet() {}

  static RosterSheet read(RosterUpload.Given given, FileLimit limit) {
    RosterSheet sheet = new RosterSheet();
    TableLimits limits = TableLimits.of(limit);
    sheet.outcome =
        RosterReader.read(given.bytes(), given.profile(), given.effective(), limits, sheet);
    return sheet;
  }

  /** The places of the first acts that name no day of their own. */
  static List<KeptText> withoutADay(byte[] file, RosterProfile profile, FileLimit limit) {
    List<KeptText> places = new ArrayList<>();
    RosterReader.read(
        file,
        profile,
        LocalDate.MAX,
        TableLimits.of(limit),
        new RosterReading() {
          @Override
          public void statement(Statement statement) {
            if (places.size() < MOST_PLACES
                && statement.order().effective().equals(LocalDate.MAX)) {
              places.add(statement.place());
            }
          }

          @Override
          public void fault(RowFault fault) {}

          @Override
          public void hint(RowFault hint) {}
        });
    return places;
  }

  @Override
  public void statement(Statement statement) {
    statements.add(statement);
  }

  @Override
  public void named(String number) {
    numbers.add(number);
  }

  @Override
  public void leftOut(int rows) {
    leftOut += rows;
  }

  @Override
  public void fault(RowFault fault) {
    individualNumber |= fault.individualNumber();
    note(faults, fault);
  }

  @Override
  public void hint(RowFault hint) {
    note(hints, hint);
  }

  private static void note(List<KeptText> notes, RowFault fault) {
    if (notes.size() < MOST_MESSAGES) {
      notes.add(fault.message());
    }
  }

  boolean isComplete() {
    return outcome.complete();
  }

  /** Then nothing of the file may be kept. */
  boolean holdsIndividualNumber() {
    return individualNumber;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** All in the file: who has a row that cannot be used is there all the same. */
  Set<String> numbers() {
    return Set.copyOf(numbers);
  }

  Set<EmploymentType> employmentTypes() {
    return statements.stream()
        .map(Statement::engagement)
        .filter(Objects::nonNull)
        .map(Statement.Engagement::type)
        .collect(Collectors.toSet());
  }

  /** With the end of those who are gone, the day before. */
  List<Statement> with(List<Appointment> gone, LocalDate effective) {
    return Stream.concat(
            statements.stream(),
            gone.stream()
                .map(
                    appointment ->
                        new Statement(
                            KeptRows.of(RosterFileMessages::not_in_the_file),
                            new Statement.Subject(null, appointment.staffNumber(), null, null),
                            Statement.Order.on(effective),
                            null,
                            null,
                            null,
                            effective.minusDays(1),
                            null,
                            null)))
        .toList();
  }

  Preview preview(int running, int leavers, List<StatementOutcome> lines) {
    List<KeptText> told = new ArrayList<>(hints);
    told.addAll(Namesakes.among(statements, lines));
    return Preview.of(
            outcome.rows(), running, leavers, List.copyOf(faults), List.copyOf(told), lines)
        .leavingOut(leftOut);
  }
}

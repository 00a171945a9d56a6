package osarai.lived;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import osarai.forms.KeptText;
import osarai.hr.intake.Intake;
import osarai.hr.intake.KeptStatements;
import osarai.hr.intake.Statement;
import osarai.hr.intake.StatementOutcomes;
import osarai.people.StaffNumber;
import osarai.storage.Transactions;

/** The personnel office: hands in what it has to say of a day, as a file. */
@ApplicationScoped
class Personnel {
  private final Intake intake;

  Personnel(Intake intake) {
    this.intake = intake;
  }

  /** What was said before the first day is said on it. */
  static Map<LocalDate, List<Statement>> byDay(List<DatedStatement> told, LocalDate first) {
    return told.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.on().isBefore(first) ? first : one.on(),
                TreeMap::new,
                Collectors.mapping(DatedStatement::statement, Collectors.toList())));
  }

  /** Of a person one statement at a time: the next rests on what the last has made. */
  void say(LocalDate day, List<Statement> statements) {
    KeptText why = KeptStatements.change(told -> told.roster_file(day + ".csv"));
    List<Statement> rest = statements;
    while (!rest.isEmpty()) {
      Set<StaffNumber> said = new HashSet<>();
      List<Statement> later = new ArrayList<>();
      List<Statement> now = new ArrayList<>();
      rest.forEach(one -> (said.add(one.who().staffNumber()) ? now : later).add(one));
      hand(new Intake.Source("command", "roster-file", null, why), now);
      rest = later;
    }
  }

  private void hand(Intake.Source source, List<Statement> statements) {
    StatementOutcomes came =
        Transactions.retriedAtLength(() -> intake.applyHere(source, statements));
    if (!came.rejected().isEmpty()) {
      throw new IllegalStateException("refused: " + came.rejected());
    }
  }
}

package osarai.home;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import osarai.accounts.LastComparison;
import osarai.calendar.JapaneseDate;
import osarai.evidence.closing.YearClosings;
import osarai.evidence.handlers.StartsToConfirm;
import osarai.forms.ListedNames;
import osarai.reporting.town.Approvals;
import osarai.reporting.town.Town;
import osarai.reporting.town.TownFigures;
import osarai.reporting.town.TownFilter;
import osarai.security.Roles;

/** What stands on the desk of a reader: the numbers of today, the departments and the doors. */
@ApplicationScoped
class Desk {
  private final Town town;
  private final Approvals approvals;
  private final StartsToConfirm starts;
  private final LastComparison accounts;
  private final DeskChecks checks;
  private final YearClosings closings;

  Desk(
      Town town,
      Approvals approvals,
      StartsToConfirm starts,
      LastComparison accounts,
      DeskChecks checks,
      YearClosings closings) {
    this.town = town;
    this.approvals = approvals;
    this.starts = starts;
    this.accounts = accounts;
    this.checks = checks;
    this.closings = closings;
  }

  DeskView of(SecurityIdentity reader) {
    TownFigures figures = town.today();
    DeskChecks.DeskFindings found = checks.found();
    boolean office = reader.hasRole(Roles.SECURITY_OFFICE);
    List<DeskNumber> numbers = new ArrayList<>();
    numbers.add(people(DeskNumber.Subject.LATE, figures, TownFilter.LATE));
    numbers.add(people(DeskNumber.Subject.SOON, figures, TownFilter.SOON));
    numbers.add(
        DeskNumber.of(DeskNumber.Subject.APPROVALS, approvals.waiting().size(), "/approvals"));
    if (office) {
      numbers.add(DeskNumber.of(DeskNumber.Subject.STARTS, starts.count(), starts.address()));
    }
    numbers.add(ofAccounts());
    numbers.add(DeskNumber.of(DeskNumber.Subject.CHECKS, found.red(), "#checks"));
    return new DeskView(figures, numbers, found, office ? closingAsked() : "", groups(reader));
  }

  private static DeskNumber people(
      DeskNumber.Subject kind, TownFigures figures, TownFilter filter) {
    return DeskNumber.of(kind, figures.count(filter), "/town?show=" + filter.word());
  }

  private DeskNumber ofAccounts() {
    return accounts
        .found()
        .map(
            last ->
                new DeskNumber(
                    DeskNumber.Subject.ACCOUNTS,
                    last.differences(),
                    Door.RECONCILIATION.address(),
                    last.when()))
        .orElse(
            new DeskNumber(DeskNumber.Subject.ACCOUNTS, null, Door.RECONCILIATION.address(), ""));
  }

  private String closingAsked() {
    return closings.asked().stream().map(JapaneseDate::of).collect(ListedNames.inOne());
  }

  private static List<DeskView.Group> groups(SecurityIdentity reader) {
    return Arrays.stream(Door.Use.values())
        .map(
            use ->
                new DeskView.Group(
                    use,
                    Arrays.stream(Door.values())
                        .filter(door -> door.use() == use)
                        .filter(door -> door.roles().stream().anyMatch(reader::hasRole))
                        .toList()))
        .filter(group -> !group.doors().isEmpty())
        .toList();
  }
}

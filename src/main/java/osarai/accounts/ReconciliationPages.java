package osarai.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import osarai.accounts.Reconciliation.Difference;
import osarai.accounts.Reconciliation.Mismatch;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.login.LinkedAccounts;
import osarai.login.SignedInPerson;
import osarai.people.AccountHolders;
import osarai.security.Roles;
import osarai.tables.Columns;
import osarai.tables.Columns.Column;
import osarai.tables.CsvWriter;
import osarai.web.CostlyWork;

/** 「アカウントの照合」: where the identity provider and the roster differ. */
@Path("/reconciliation")
@Blocking
public class ReconciliationPages {
  private static final Logger LOG = Logger.getLogger(ReconciliationPages.class);
  private static final int PAGE = 200;

  /** Of one mismatch on the page; the list has all. */
  private static final int MOST_SHOWN = 100;

  private final AccountsConfig config;
  private final AccountDirectory accounts;
  private final ProviderCalls provider;
  private final AccountHolders holders;
  private final LinkedAccounts linked;
  private final SignedInPerson person;
  private final AccountsMessages messages;
  private final AuditTrail audit;
  private final Clock clock;
  private final CostlyWork costly;
  private final LastComparison last;

  ReconciliationPages(
      AccountsConfig config,
      AccountDirectory accounts,
      ProviderCalls provider,
      AccountHolders holders,
      LinkedAccounts linked,
      SignedInPerson person,
      AccountsMessages messages,
      AuditTrail audit,
      Clock clock,
      CostlyWork costly,
      LastComparison last) {
    this.costly = costly;
    this.last = last;
    this.config = config;
    this.accounts = accounts;
    this.provider = provider;
    this.holders = holders;
    this.linked = linked;
    this.person = person;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The differences of one mismatch.
   *
   * @param shown rows of the first of them
   */
  record Group(String title, String advice, List<List<@Nullable Object>> shown, int count) {
    public boolean isCut() {
      return count > shown.size();
    }
  }

  @CheckedTemplate(basePath = "accounts")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance reconciliation(
        boolean enabled, boolean away, List<String> headings, List<Group> groups, String read);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show() {
    Map<Mismatch, List<Difference>> shown = new EnumMap<>(Mismatch.class);
    Map<Mismatch, Integer> counts = new EnumMap<>(Mismatch.class);
    String read = JapaneseDate.of(clock.instant());
    audit.write(
        Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.RECONCILIATION, "accounts"));
    if (!config.enabled()) {
      return Templates.reconciliation(false, false, List.of(), List.of(), read);
    }
    try {
      compare(
          difference -> {
            Mismatch mismatch = difference.mismatch();
            if (counts.merge(mismatch, 1, Integer::sum) <= MOST_SHOWN) {
              shown.computeIfAbsent(mismatch, k -> new ArrayList<>()).add(difference);
            }
          });
    } catch (ProviderAway e) {
      LOG.warnf("no reconciliation: %s", e.getMessage());
      return Templates.reconciliation(true, true, List.of(), List.of(), read);
    }
    last.found(counts.values().stream().mapToInt(Integer::intValue).sum(), clock.instant());
    List<Group> groups =
        Arrays.stream(Mismatch.values())
            .filter(counts::containsKey)
            .map(mismatch -> group(mismatch, shown, counts))
            .toList();
    return Templates.reconciliation(true, false, columns().headings(), groups, read);
  }

  private Group group(
      Mismatch mismatch, Map<Mismatch, List<Difference>> shown, Map<Mismatch, Integer> counts) {
    Columns<Difference> columns = columns();
    return new Group(
        messages.mismatch(mismatch),
        messages.advice(mismatch),
        shown.getOrDefault(mismatch, List.of()).stream().map(columns::cells).toList(),
        counts.getOrDefault(mismatch, 0));
  }

  @GET
  @Path("/list.csv")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces("text/csv")
  public Response list() {
    costly.begin(person.get().id(), CostlyWork.Task.EXPORT);
    audit.write(
        Act.by(person.get().id()).did(Action.EXPORT).to(ObjectKind.RECONCILIATION, "accounts"));
    if (!config.enabled()) {
      return Response.status(404).build();
    }
    try {
      accounts.page(0, 1); // a provider that is away is told before the list begins
    } catch (ProviderAway e) {
      LOG.warnf("no list of accounts: %s", e.getMessage());
      return Response.seeOther(URI.create("/reconciliation")).build();
    }
    String read = JapaneseDate.of(clock.instant());
    StreamingOutput body = out -> write(out, read);
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"accounts.csv\"")
        .build();
  }

  private void write(OutputStream out, String read) throws IOException {
    Columns<Difference> columns = listed(read);
    try (CsvWriter csv = CsvWriter.utf8(out)) {
      csv.row(columns.headings());
      compare(difference -> csv.row(columns.cells(difference)));
    }
  }

  /** Of the list: those of the page between what they are about and of when. */
  private Columns<Difference> listed(String read) {
    List<Column<Difference>> all = new ArrayList<>(columns().all());
    all.add(0, new Column<>(messages.difference(), one -> messages.mismatch(one.mismatch())));
    all.add(new Column<>(messages.read_at(), one -> read));
    return new Columns<>(all);
  }

  private Columns<Difference> columns() {
    return new Columns<>(
        List.of(
            new Column<>(messages.number(), Difference::number),
            new Column<>(messages.name(), Difference::name),
            new Column<>(messages.username(), Difference::username),
            new Column<>(messages.account_name(), Difference::accountName),
            new Column<>(messages.account_made(), Difference::accountMade),
            new Column<>(messages.period(), Difference::periodText)));
  }

  private void compare(Consumer<Difference> to) {
    LocalDate today = JapanClock.today(clock);
    Reconciliation reconciliation =
        new Reconciliation(
            holders.all(today, today.plusDays(config.leadDays())),
            linked.links(provider.issuer()),
            linked.ofFirstLogins(provider.issuer()),
            to);
    for (int first = 0; ; first += PAGE) {
      List<Account> page = accounts.page(first, PAGE);
      page.forEach(reconciliation::see);
      if (page.size() < PAGE) {
        break;
      }
    }
    reconciliation.end();
  }
}

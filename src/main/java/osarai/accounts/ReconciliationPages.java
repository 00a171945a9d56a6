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
import java.util.function.Function;
import org.jboss.logging.Logger;
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
      CostlyWork costly) {
    this.costly = costly;
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

  /** The differences of one mismatch, the first of them shown. */
  record Group(String title, String advice, List<Difference> shown, int count) {
    public boolean isCut() {
      return count > shown.size();
    }
  }

  @CheckedTemplate(basePath = "accounts")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance reconciliation(
        boolean enabled, boolean away, List<Group> groups, String read);
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
      return Templates.reconciliation(false, false, List.of(), read);
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
      return Templates.reconciliation(true, true, List.of(), read);
    }
    List<Group> groups =
        Arrays.stream(Mismatch.values())
            .filter(counts::containsKey)
            .map(mismatch -> group(mismatch, shown, counts))
            .toList();
    return Templates.reconciliation(true, false, groups, read);
  }

  private Group group(
      Mismatch mismatch, Map<Mismatch, List<Difference>> shown, Map<Mismatch, Integer> counts) {
    return new Group(
        title(mismatch),
        advice(mismatch),
        shown.getOrDefault(mismatch, List.of()),
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
    List<Column> columns = columns(read);
    try (CsvWriter csv = CsvWriter.utf8(out)) {
      csv.row(columns.stream().map(Column::heading).toList());
      compare(
          difference ->
              csv.row(columns.stream().map(column -> column.cell().apply(difference)).toList()));
    }
  }

  /** A column of the list: what stands above it and in it. */
  private record Column(String heading, Function<Difference, String> cell) {}

  /** From left to right. */
  private List<Column> columns(String read) {
    return List.of(
        new Column(messages.difference(), difference -> title(difference.mismatch())),
        new Column(messages.number(), Difference::number),
        new Column(messages.name(), Difference::name),
        new Column(messages.username(), Difference::username),
        new Column(messages.account_name(), Difference::accountName),
        new Column(messages.account_made(), Difference::accountMade),
        new Column(messages.period(), Difference::periodText),
        new Column(messages.read_at(), difference -> read));
  }

  private void compare(Consumer<Difference> to) {
    LocalDate today = JapanClock.today(clock);
    Reconciliation reconciliation =
        new Reconciliation(
            holders.all(today, today.plusDays(config.leadDays())),
            linked.links(provider.issuer()),
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

  private String title(Mismatch mismatch) {
    return switch (mismatch) {
      case NO_ACCOUNT -> messages.no_account();
      case NO_PERSON -> messages.no_person();
      case DISABLED -> messages.disabled_but_works();
      case STILL_ENABLED -> messages.still_enabled();
      case UNCONFIRMED -> messages.unconfirmed();
      case TWO_ACCOUNTS -> messages.two_accounts();
      case TWO_PEOPLE -> messages.two_people();
    };
  }

  private String advice(Mismatch mismatch) {
    return switch (mismatch) {
      case NO_ACCOUNT -> messages.no_account_text();
      case NO_PERSON -> messages.no_person_text();
      case DISABLED -> messages.disabled_but_works_text();
      case STILL_ENABLED -> messages.still_enabled_text();
      case UNCONFIRMED -> messages.unconfirmed_text();
      case TWO_ACCOUNTS -> messages.two_accounts_text();
      case TWO_PEOPLE -> messages.two_people_text();
    };
  }
}

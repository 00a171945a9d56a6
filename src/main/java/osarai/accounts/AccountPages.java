package osarai.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import osarai.accounts.PasswordDesk.Card;
import osarai.accounts.PasswordDesk.Sheet;
import osarai.audit.Act;
import osarai.audit.AuditTrail;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.IndividualNumber;
import osarai.forms.SentForm;
import osarai.forms.TypedId;
import osarai.login.SignedInPerson;
import osarai.people.Department;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.StaffNumber;
import osarai.security.Ids;
import osarai.security.Roles;
import osarai.web.SentForms;

/** 「アカウント」: passwords on paper for people without mail, and the way out of a lock. */
@Path("/accounts")
@Blocking
public class AccountPages {
  private static final Logger LOG = Logger.getLogger(AccountPages.class);

  private final AccountsConfig config;
  private final PasswordDesk desk;
  private final Departments departments;
  private final SignedInPerson person;
  private final SentForms sent;
  private final AuditTrail audit;
  private final Clock clock;
  private final UriInfo uri;

  AccountPages(
      AccountsConfig config,
      PasswordDesk desk,
      Departments departments,
      SignedInPerson person,
      SentForms sent,
      AuditTrail audit,
      Clock clock,
      UriInfo uri) {
    this.config = config;
    this.desk = desk;
    this.departments = departments;
    this.person = person;
    this.sent = sent;
    this.audit = audit;
    this.clock = clock;
    this.uri = uri;
  }

  @CheckedTemplate(basePath = "accounts")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance accounts(
        boolean enabled,
        String number,
        List<NamedAccount> found,
        List<Department> departments,
        String note,
        String issue,
        SentForm form);

    static native TemplateInstance sheet(Sheet sheet, String address, String day);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @QueryParam("number") @Nullable String number, @QueryParam("note") @Nullable String note) {
    Optional<StaffNumber> asked = number(number);
    String text = number == null ? "" : IndividualNumber.masked(number.strip());
    if (!config.enabled() || asked.isEmpty()) {
      return page(text, List.of(), text.isEmpty() ? given(note) : "number");
    }
    try {
      List<NamedAccount> found = desk.find(asked.get());
      audit.write(Act.by(by()).did("view").to("account", asked.get().value()));
      return page(text, found, found.isEmpty() ? "nobody" : given(note));
    } catch (ProviderAway e) {
      LOG.warnf("accounts cannot be read: %s", e.getMessage());
      return page(text, List.of(), "away");
    }
  }

  /** A new temporary password for one account, shown once. */
  @POST
  @Path("/password")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response password(
      @FormParam("number") @Nullable String number, @FormParam("issue") @Nullable String issue) {
    Optional<StaffNumber> asked = number(number);
    String back = asked.map(StaffNumber::value).orElse("");
    String fault = fault(asked.isPresent(), issue);
    if (!fault.isEmpty()) {
      return back(back, fault);
    }
    try {
      Optional<Card> card = desk.card(asked.orElseThrow(), by());
      return card.isPresent()
          ? once(new Sheet(List.of(card.get()), false, false))
          : back(back, "closed");
    } catch (ProviderAway e) {
      return away(back, e);
    }
  }

  @POST
  @Path("/unlocking")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  public Response unlock(@FormParam("number") @Nullable String number) {
    Optional<StaffNumber> asked = number(number);
    if (!config.enabled() || asked.isEmpty()) {
      return back("", "number");
    }
    try {
      desk.unlock(asked.get(), by());
      return back(asked.get().value(), "unlocked");
    } catch (ProviderAway e) {
      return away(asked.get().value(), e);
    }
  }

  /** 「初期パスワード通知書」 of a section, shown once. */
  @POST
  @Path("/sheets")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response sheet(
      @FormParam("department") @Nullable String department,
      @FormParam("issue") @Nullable String issue) {
    Optional<Department> section =
        today().stream().filter(d -> d.id().toString().equals(department)).findFirst();
    String fault = fault(section.isPresent(), issue);
    if (!fault.isEmpty()) {
      return again(400, fault.equals("number") ? "section" : fault);
    }
    try {
      Sheet sheet = desk.sheet(section.orElseThrow().id(), by());
      return sheet.cards().isEmpty() ? again(400, "none") : once(sheet);
    } catch (ProviderAway e) {
      LOG.warnf("nothing done to an account: %s", e.getMessage());
      return again(503, "away");
    }
  }

  /** The page with the section that was chosen. */
  private Response again(int status, String note) {
    return Response.status(status).entity(page("", List.of(), note, sent.read())).build();
  }

  /** Why nothing is issued; empty when all is well. A form issues once. */
  private String fault(boolean known, @Nullable String issue) {
    if (!config.enabled() || !known) {
      return "number";
    }
    return TypedId.of(issue).filter(id -> desk.begin(id, by())).isPresent() ? "" : "again";
  }

  private Response once(Sheet sheet) {
    String address = uri.getBaseUri().toString();
    return Response.ok(Templates.sheet(sheet, address, JapaneseDate.of(JapanClock.today(clock))))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response away(String number, ProviderAway e) {
    LOG.warnf("nothing done to an account: %s", e.getMessage());
    return back(number, "away");
  }

  private static Response back(String number, String note) {
    return Response.seeOther(URI.create("/accounts?number=" + number + "&note=" + note)).build();
  }

  private TemplateInstance page(String number, List<NamedAccount> found, String note) {
    return page(number, found, note, SentForm.NONE);
  }

  private TemplateInstance page(
      String number, List<NamedAccount> found, String note, SentForm form) {
    return Templates.accounts(
        config.enabled(), number, found, today(), note, Ids.next().toString(), form);
  }

  private List<Department> today() {
    LocalDate day = JapanClock.today(clock);
    return departments.all(People.NOW).values().stream()
        .flatMap(List::stream)
        .filter(department -> department.period().contains(day))
        .sorted(Comparator.comparing(Department::code))
        .toList();
  }

  private UUID by() {
    return person.get().id();
  }

  private static Optional<StaffNumber> number(@Nullable String text) {
    String given = given(text).strip();
    return StaffNumber.fits(given) ? Optional.of(new StaffNumber(given)) : Optional.empty();
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}

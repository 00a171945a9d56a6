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
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.IndividualNumber;
import osarai.forms.SentForm;
import osarai.forms.TypedId;
import osarai.forms.Worded;
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
  private final Announced announced;
  private final Departments departments;
  private final SignedInPerson person;
  private final SentForms sent;
  private final AuditTrail audit;
  private final Clock clock;
  private final UriInfo uri;

  AccountPages(
      AccountsConfig config,
      PasswordDesk desk,
      Announced announced,
      Departments departments,
      SignedInPerson person,
      SentForms sent,
      AuditTrail audit,
      Clock clock,
      UriInfo uri) {
    this.config = config;
    this.desk = desk;
    this.announced = announced;
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
        @Nullable AccountNote note,
        String issue,
        SentForm form);

    static native TemplateInstance sheet(
        Sheet sheet,
        List<Announced.Beginning> later,
        String department,
        String issue,
        String address,
        String day);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @QueryParam("number") @Nullable String number, @QueryParam("note") @Nullable String note) {
    Optional<StaffNumber> asked = StaffNumber.typed(number);
    String text = number == null ? "" : IndividualNumber.masked(number.strip());
    if (!config.enabled() || asked.isEmpty()) {
      return page(text, List.of(), text.isEmpty() ? of(note) : AccountNote.NUMBER);
    }
    try {
      List<NamedAccount> found = desk.find(asked.get());
      audit.write(Act.by(by()).did(Action.VIEW).to(ObjectKind.ACCOUNT, asked.get().value()));
      return page(text, found, found.isEmpty() ? AccountNote.NOBODY : of(note));
    } catch (ProviderAway e) {
      LOG.warnf("accounts cannot be read: %s", e.getMessage());
      return page(text, List.of(), AccountNote.AWAY);
    }
  }

  /** A new temporary password for one account, shown once. */
  @POST
  @Path("/password")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response password(
      @FormParam("number") @Nullable String number, @FormParam("issue") @Nullable String issue) {
    Optional<StaffNumber> asked = StaffNumber.typed(number);
    String back = asked.map(StaffNumber::value).orElse("");
    if (!config.enabled() || asked.isEmpty()) {
      return back(back, AccountNote.NUMBER);
    }
    if (!begins(issue)) {
      return back(back, AccountNote.AGAIN);
    }
    try {
      Optional<Sheet.Card> card = desk.card(asked.get(), by());
      return card.isPresent()
          ? once(Sheet.of(card.get()), List.of(), "")
          : back(back, AccountNote.CLOSED);
    } catch (ProviderAway e) {
      return away(back, e);
    }
  }

  @POST
  @Path("/unlocking")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  public Response unlock(@FormParam("number") @Nullable String number) {
    Optional<StaffNumber> asked = StaffNumber.typed(number);
    if (!config.enabled() || asked.isEmpty()) {
      return back("", AccountNote.NUMBER);
    }
    try {
      desk.unlock(asked.get(), by());
      return back(asked.get().value(), AccountNote.UNLOCKED);
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
      @FormParam("after") @Nullable String after,
      @FormParam("issue") @Nullable String issue) {
    Optional<Department> section =
        today().stream().filter(d -> d.id().toString().equals(department)).findFirst();
    if (!config.enabled() || section.isEmpty()) {
      return again(400, AccountNote.SECTION);
    }
    if (!begins(issue)) {
      return again(400, AccountNote.AGAIN);
    }
    try {
      List<Announced.Beginning> later = announced.in(section.get().id());
      Sheet sheet = desk.sheet(section.get().id(), after == null ? "" : after, by());
      return sheet.isEmpty() && later.isEmpty()
          ? again(400, AccountNote.NONE)
          : once(sheet, later, section.get().id().toString());
    } catch (ProviderAway e) {
      LOG.warnf("nothing done to an account: %s", e.getMessage());
      return again(503, AccountNote.AWAY);
    }
  }

  /** The page with the section that was chosen. */
  private Response again(int status, AccountNote note) {
    return Response.status(status).entity(page("", List.of(), note, sent.read())).build();
  }

  /** Whether the form has not issued yet: each issues once. */
  private boolean begins(@Nullable String issue) {
    return TypedId.of(issue).filter(id -> desk.begin(id, by())).isPresent();
  }

  private Response once(Sheet sheet, List<Announced.Beginning> later, String department) {
    String address = uri.getBaseUri().toString();
    String day = JapaneseDate.of(JapanClock.today(clock));
    return Response.ok(
            Templates.sheet(sheet, later, department, Ids.next().toString(), address, day))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response away(String number, ProviderAway e) {
    LOG.warnf("nothing done to an account: %s", e.getMessage());
    return back(number, AccountNote.AWAY);
  }

  private static Response back(String number, AccountNote note) {
    return Response.seeOther(URI.create("/accounts?number=" + number + "&note=" + note.word()))
        .build();
  }

  private TemplateInstance page(
      String number, List<NamedAccount> found, @Nullable AccountNote note) {
    return page(number, found, note, SentForm.NONE);
  }

  private TemplateInstance page(
      String number, List<NamedAccount> found, @Nullable AccountNote note, SentForm form) {
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

  private static @Nullable AccountNote of(@Nullable String word) {
    return Worded.of(AccountNote.class, word).orElse(null);
  }
}

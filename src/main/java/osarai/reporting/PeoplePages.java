package osarai.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.JapanClock;
import osarai.forms.IndividualNumber;
import osarai.forms.LongestTyped;
import osarai.login.SignedInPerson;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.PeopleSearch;
import osarai.security.Roles;
import osarai.web.CostlyWork;

/** 「人を探す」 */
@Path("/people")
@Blocking
public class PeoplePages {
  private static final int LAST_PAGE = 10_000;

  private final SignedInPerson actor;
  private final PeopleSearch search;
  private final People people;
  private final Departments departments;
  private final AuditTrail audit;
  private final Clock clock;
  private final CostlyWork costly;

  PeoplePages(
      SignedInPerson actor,
      PeopleSearch search,
      People people,
      Departments departments,
      AuditTrail audit,
      Clock clock,
      CostlyWork costly) {
    this.costly = costly;
    this.actor = actor;
    this.search = search;
    this.people = people;
    this.departments = departments;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "reporting")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance people(SearchView view);
  }

  /**
   * The form, and what was found.
   *
   * @param q the beginning of a number, a reading or a name
   * @param department its id
   * @param all also those who do not work today
   */
  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public Response find(
      @QueryParam("q") @Nullable String q,
      @QueryParam("department") @Nullable String department,
      @QueryParam("all") @Nullable String all,
      @QueryParam("page") @Nullable String page) {
    costly.begin(actor.get().id(), CostlyWork.Task.SEARCH);
    String text = q == null ? "" : IndividualNumber.masked(q.strip());
    SearchView.Choices choices =
        SearchView.choices(departments.all(People.NOW), JapanClock.today(clock));
    UUID chosen = choices.id(department);
    int asked = number(page);
    int number = Math.max(asked, 0);
    boolean isBad =
        text.length() > LongestTyped.SEARCH
            || asked < 0
            || (chosen == null && department != null && !department.isBlank());
    var wanted =
        new PeopleSearch.Wanted(isBad ? "" : text, isBad ? null : chosen, all != null, number);
    SearchView view = view(wanted, choices, isBad);
    return Response.status(isBad ? 400 : 200).entity(Templates.people(view)).build();
  }

  private SearchView view(PeopleSearch.Wanted wanted, SearchView.Choices choices, boolean isBad) {
    LocalDate today = JapanClock.today(clock);
    PeopleSearch.FoundPage found = search.find(wanted, today);
    var facts = people.facts(found.persons(), People.NOW);
    List<SearchView.Hit> hits =
        found.persons().stream()
            .map(id -> SearchView.hit(Objects.requireNonNull(facts.get(id)), today))
            .toList();
    if (!wanted.isNothing()) {
      audit.write(
          Act.by(actor.get().id())
              .did(Action.SEARCH)
              .to(ObjectKind.PEOPLE, "list")
              .saying(said(wanted)));
    }
    return new SearchView(wanted, choices, hits, found.more(), isBad);
  }

  private static NamedValues said(PeopleSearch.Wanted wanted) {
    return NamedValues.of(ValueName.TEXT, wanted.text())
        .and(ValueName.DEPARTMENT, wanted.department())
        .and(ValueName.EVERYBODY, wanted.everybody() ? true : null)
        .and(ValueName.PAGE, wanted.page() == 0 ? null : wanted.page());
  }

  private static int number(@Nullable String page) {
    if (page == null || page.isEmpty()) {
      return 0;
    }
    return page.matches("[0-9]{1,5}") && Integer.parseInt(page) <= LAST_PAGE
        ? Integer.parseInt(page)
        : -1;
  }
}

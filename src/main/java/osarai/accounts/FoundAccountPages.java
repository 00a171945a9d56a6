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
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import osarai.accounts.AccountMatches.Match;
import osarai.accounts.FoundAccounts.Pair;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapaneseDate;
import osarai.forms.TypedId;
import osarai.login.EndedLink;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.CostlyWork;

/** 「アカウントの持ち主の確認」: accounts not made from here, each beside the person it may be. */
@Path("/account-links")
@Blocking
public class FoundAccountPages {
  private static final Logger LOG = Logger.getLogger(FoundAccountPages.class);

  /** On one page; the rest comes when these are done. */
  private static final int MOST_SHOWN = 200;

  private final FoundAccounts found;
  private final SignedInPerson person;
  private final AuditTrail audit;
  private final CostlyWork costly;

  FoundAccountPages(
      FoundAccounts found, SignedInPerson person, AuditTrail audit, CostlyWork costly) {
    this.costly = costly;
    this.found = found;
    this.person = person;
    this.audit = audit;
  }

  /** A match as the page shows it. */
  record ShownMatch(
      String pair,
      String number,
      String username,
      String accountName,
      String accountSince,
      UUID person,
      String name,
      String period,
      AccountMatches.Doubt doubt,
      String endedOn,
      String endedBecause) {
    public boolean agrees() {
      return doubt == AccountMatches.Doubt.NONE;
    }

    public boolean isConflict() {
      return doubt.isConflict();
    }

    public boolean hasEnded() {
      return doubt == AccountMatches.Doubt.ENDED;
    }

    static ShownMatch of(Match match) {
      Instant made = match.account().madeAt();
      EndedLink ended = match.ended();
      return new ShownMatch(
          match.account().subject() + " " + match.holder().person(),
          match.holder().number(),
          match.account().username(),
          match.account().name(),
          made == null ? "" : JapaneseDate.of(made),
          match.holder().person(),
          match.holder().name(),
          JapaneseDate.of(match.holder().period()),
          match.doubt(),
          ended == null ? "" : JapaneseDate.of(ended.at()),
          ended == null ? "" : ended.reason());
    }
  }

  @CheckedTemplate(basePath = "accounts")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance foundAccounts(
        List<ShownMatch> lines, int count, boolean away, int confirmed);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@QueryParam("confirmed") @Nullable Integer confirmed) {
    begin();
    audit.write(
        Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.ACCOUNT_LINKS, "unconfirmed"));
    int done = confirmed == null ? 0 : confirmed;
    try {
      List<Match> all = found.unconfirmed();
      return Templates.foundAccounts(
          all.stream().limit(MOST_SHOWN).map(ShownMatch::of).toList(), all.size(), false, done);
    } catch (ProviderAway e) {
      LOG.warnf("no list of accounts: %s", e.getMessage());
      return Templates.foundAccounts(List.of(), 0, true, done);
    }
  }

  /** The provider tells of all accounts of the realm, page by page. */
  private void begin() {
    costly.begin(person.get().id(), CostlyWork.Task.EXPORT);
  }

  @POST
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  public Response confirm(@FormParam("pair") @Nullable List<String> ticked) {
    Set<Pair> pairs = new HashSet<>();
    for (String one : ticked == null ? List.<String>of() : ticked) {
      pair(one).ifPresent(pairs::add);
    }
    if (pairs.isEmpty()) {
      return confirmed(0);
    }
    begin();
    try {
      return confirmed(found.confirm(pairs, person.get().id().toString()));
    } catch (ProviderAway e) {
      LOG.warnf("nothing confirmed: %s", e.getMessage());
      return Response.seeOther(URI.create("/account-links")).build();
    }
  }

  private static Response confirmed(int count) {
    return Response.seeOther(URI.create("/account-links?confirmed=" + count)).build();
  }

  private static Optional<Pair> pair(String sent) {
    String[] parts = sent.split(" ", 2);
    return parts.length == 2
        ? TypedId.of(parts[1]).map(id -> new Pair(parts[0], id))
        : Optional.empty();
  }
}

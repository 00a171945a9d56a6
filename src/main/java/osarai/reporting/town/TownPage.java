package osarai.reporting.town;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.content.Shelf;
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.forms.TypedId;
import osarai.login.SignedInPerson;
import osarai.people.SectionMember;
import osarai.people.Sections;
import osarai.security.Roles;

/** 「まちの状況」: who has finished and who has not, by department and down to the person. */
@Path("/town")
@Blocking
public class TownPage {
  private final SignedInPerson actor;
  private final Town town;
  private final Sections sections;
  private final Shelf shelf;
  private final TownMessages messages;
  private final AuditTrail audit;

  TownPage(
      SignedInPerson actor,
      Town town,
      Sections sections,
      Shelf shelf,
      TownMessages messages,
      AuditTrail audit) {
    this.actor = actor;
    this.town = town;
    this.sections = sections;
    this.shelf = shelf;
    this.messages = messages;
    this.audit = audit;
  }

  @CheckedTemplate(basePath = "reporting/town")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance town(TownView view);
  }

  /**
   * The page. One transaction reads one state, so that figures and list agree.
   *
   * @param department its id; the whole town without
   * @param show whom to list; those who are not done without
   * @param page of the list, from 0
   */
  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public TemplateInstance town(
      @QueryParam("department") @Nullable String department,
      @QueryParam("show") @Nullable String show,
      @QueryParam("page") @Nullable String page) {
    TownTree tree = town.tree(TypedId.of(department).orElse(null));
    audit.write(
        Act.by(actor.get().id())
            .did(Action.VIEW)
            .to(ObjectKind.PEOPLE, "town")
            .saying(NamedValues.of(ValueName.DEPARTMENT, tree.chosen())));
    return Templates.town(view(tree, TownFilter.asked(show), page));
  }

  private TownView view(TownTree tree, TownFilter filter, @Nullable String page) {
    TownFigures figures = town.today(tree);
    TownPlace place = TownPlace.asked(page, figures.count(filter));
    List<Standing> shown =
        town.people(figures.day(), tree, filter, place.skipped(), TownPlace.PAGE);
    Map<UUID, List<SectionMember>> posts =
        sections.posts(shown.stream().map(Standing::person).toList(), figures.day()).stream()
            .collect(Collectors.groupingBy(SectionMember::personId));
    return new TownView(
        figures,
        filter,
        tree.whose(messages.whole()),
        tree.chosen() == null ? "" : tree.chosen().toString(),
        tree.path(),
        tree.chosen() == null ? town.year() : null,
        place,
        shown.stream().map(one -> row(one, posts.getOrDefault(one.person(), List.of()))).toList());
  }

  private TownView.TownPerson row(Standing one, List<SectionMember> posts) {
    return new TownView.TownPerson(one, posts, one.open().stream().map(shelf::titleOf).toList());
  }
}

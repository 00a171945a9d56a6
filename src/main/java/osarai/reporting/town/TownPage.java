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
import osarai.forms.TypedId;
import osarai.login.SignedInPerson;
import osarai.people.Department;
import osarai.people.SectionMember;
import osarai.people.Sections;
import osarai.security.Roles;

/** 「まちの状況」: who has finished and who has not, by department and down to the person. */
@Path("/town")
@Blocking
public class TownPage {
  private static final int MOST_SHOWN = 200;

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
   */
  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public TemplateInstance town(
      @QueryParam("department") @Nullable String department,
      @QueryParam("show") @Nullable String show) {
    TownTree tree = town.tree(TypedId.of(department).orElse(null));
    audit.write(
        Act.by(actor.get().id())
            .did(Action.VIEW)
            .to(ObjectKind.PEOPLE, "town")
            .saying(NamedValues.of(ValueName.DEPARTMENT, tree.chosen())));
    return Templates.town(view(tree, TownFilter.asked(show)));
  }

  private TownView view(TownTree tree, TownFilter filter) {
    TownFigures figures = town.today(tree);
    List<TownPerson> listed = figures.people().stream().filter(filter::shows).toList();
    List<TownPerson> first = listed.subList(0, Math.min(MOST_SHOWN, listed.size()));
    Map<UUID, List<SectionMember>> posts =
        sections.posts(first.stream().map(TownPage::id).toList(), figures.day()).stream()
            .collect(Collectors.groupingBy(SectionMember::personId));
    List<Department> path = tree.path();
    return new TownView(
        figures,
        filter,
        path.isEmpty() ? messages.whole() : path.get(path.size() - 1).name(),
        tree.chosen() == null ? "" : tree.chosen().toString(),
        path,
        first.stream()
            .map(
                one ->
                    new TownView.Row(
                        one,
                        posts.getOrDefault(id(one), List.of()),
                        one.standing().open().stream().map(shelf::titleOf).toList()))
            .toList(),
        listed.size());
  }

  private static UUID id(TownPerson one) {
    return one.standing().person();
  }
}

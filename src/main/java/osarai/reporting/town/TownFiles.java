package osarai.reporting.town;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.JapanClock;
import osarai.forms.TypedId;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.tables.ListForm;
import osarai.web.CostlyWork;

/**
 * The list of the town as files: whom the page lists with the same conditions, on all its pages.
 */
@Path("/town")
@Blocking
public class TownFiles {
  private final SignedInPerson actor;
  private final Town town;
  private final TownFile file;
  private final TownMessages messages;
  private final CostlyWork costly;
  private final AuditTrail audit;
  private final Clock clock;

  TownFiles(
      SignedInPerson actor,
      Town town,
      TownFile file,
      TownMessages messages,
      CostlyWork costly,
      AuditTrail audit,
      Clock clock) {
    this.actor = actor;
    this.town = town;
    this.file = file;
    this.messages = messages;
    this.costly = costly;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * As CSV.
   *
   * @param letters the word of the encoding; UTF-8 without
   */
  @GET
  @Path("/list.csv")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces("text/csv")
  public Response csv(
      @QueryParam("department") @Nullable String department,
      @QueryParam("show") @Nullable String show,
      @QueryParam("letters") @Nullable String letters) {
    return written(department, show, ListForm.csv(letters), "town.csv");
  }

  @GET
  @Path("/list.xlsx")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  public Response xlsx(
      @QueryParam("department") @Nullable String department,
      @QueryParam("show") @Nullable String show) {
    return written(department, show, ListForm.XLSX, "town.xlsx");
  }

  private Response written(
      @Nullable String department, @Nullable String show, ListForm form, String which) {
    UUID reader = actor.get().id();
    costly.begin(reader, CostlyWork.Task.EXPORT);
    TownTree tree = town.tree(TypedId.of(department).orElse(null));
    TownFile.AskedList asked =
        new TownFile.AskedList(
            JapanClock.today(clock), tree, TownFilter.asked(show), tree.whose(messages.whole()));
    audit.write(
        Act.by(reader)
            .did(Action.EXPORT)
            .to(ObjectKind.PEOPLE, which)
            .saying(
                NamedValues.of(ValueName.DEPARTMENT, tree.chosen())
                    .and(ValueName.SHOWN, asked.filter().word())));
    return file.of(asked)
        .answer(
            form,
            to -> file.eachOf(asked, to),
            "town-" + asked.day(),
            messages.file(asked.whose(), asked.day().toString()));
  }
}

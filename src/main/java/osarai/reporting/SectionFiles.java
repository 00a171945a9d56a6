package osarai.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.JapanClock;
import osarai.forms.BadInput;
import osarai.login.CurrentPerson;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.tables.ListForm;
import osarai.web.CostlyWork;

/** The list of the own section as files: whom its page lists with the same conditions. */
@Path("/section")
@Blocking
public class SectionFiles {
  private final SignedInPerson person;
  private final SectionViews views;
  private final SectionFile file;
  private final ReportingMessages messages;
  private final CostlyWork costly;
  private final AuditTrail audit;
  private final Clock clock;

  SectionFiles(
      SignedInPerson person,
      SectionViews views,
      SectionFile file,
      ReportingMessages messages,
      CostlyWork costly,
      AuditTrail audit,
      Clock clock) {
    this.person = person;
    this.views = views;
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
  @RolesAllowed(Roles.SECTION_HEAD)
  @Produces("text/csv")
  public Response csv(
      @QueryParam("day") @Nullable String day,
      @QueryParam("known") @Nullable String known,
      @QueryParam("show") @Nullable String show,
      @QueryParam("letters") @Nullable String letters) {
    return written(inquiry(day, known), SectionFilter.asked(show), ListForm.csv(letters));
  }

  @GET
  @Path("/list.xlsx")
  @RolesAllowed(Roles.SECTION_HEAD)
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  public Response xlsx(
      @QueryParam("day") @Nullable String day,
      @QueryParam("known") @Nullable String known,
      @QueryParam("show") @Nullable String show) {
    return written(inquiry(day, known), SectionFilter.asked(show), ListForm.XLSX);
  }

  private SectionInquiry inquiry(@Nullable String day, @Nullable String known) {
    SectionInquiry asked = SectionInquiry.of(day, known, JapanClock.today(clock));
    if (asked.bad()) {
      throw new BadInput("no such day");
    }
    return asked;
  }

  private Response written(SectionInquiry asked, SectionFilter filter, ListForm form) {
    CurrentPerson head = person.get();
    costly.begin(head.id(), CostlyWork.Task.EXPORT);
    SectionView view = QuarkusTransaction.requiringNew().call(() -> views.of(head, asked, filter));
    head.headed()
        .forEach(
            section ->
                audit.write(
                    Act.by(head.id())
                        .did(Action.EXPORT)
                        .to(ObjectKind.SECTION, section)
                        .saying(asked.said().and(ValueName.SHOWN, filter.word()))));
    return file.of(view)
        .answer(
            form,
            view.rows()::forEach,
            "section-" + asked.day(),
            messages.file(view.departments(), asked.day().toString()));
  }
}

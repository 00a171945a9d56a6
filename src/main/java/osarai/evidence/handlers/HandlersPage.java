package osarai.evidence.handlers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.Worded;
import osarai.security.Roles;
import osarai.web.SentForms;

/**
 * 「特定個人情報事務取扱担当者」: the register on any date. Only the designations say who is a 保護責任者, so everybody
 * who works here gets through to {@link HandlerReaders}.
 */
@Path("/handlers")
@Blocking
public class HandlersPage {
  private static final String STARTED = StartRefusals.STARTED;

  private final HandlerReaders readers;
  private final HandlerRegister register;
  private final HandlerConfirmation confirmation;
  private final HandlerCorrection correction;
  private final HandlerDetails details;
  private final HandlerTexts texts;
  private final RegisterColumns columns;
  private final HandlerMessages messages;
  private final StartRefusals refusals;
  private final SentForms sent;
  private final AuditTrail audit;
  private final Clock clock;

  HandlersPage(
      HandlerReaders readers,
      HandlerRegister register,
      HandlerConfirmation confirmation,
      HandlerCorrection correction,
      HandlerDetails details,
      HandlerTexts texts,
      RegisterColumns columns,
      HandlerMessages messages,
      StartRefusals refusals,
      SentForms sent,
      AuditTrail audit,
      Clock clock) {
    this.readers = readers;
    this.register = register;
    this.confirmation = confirmation;
    this.correction = correction;
    this.details = details;
    this.texts = texts;
    this.columns = columns;
    this.messages = messages;
    this.refusals = refusals;
    this.sent = sent;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "evidence/handlers")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance handlers(ShownRegister view, SentForm form);

    static native TemplateInstance handler(HandlerDetails.Detail view, SentForm form);
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response show(
      @QueryParam("day") @Nullable String day,
      @QueryParam("known") @Nullable String known,
      @QueryParam("show") @Nullable String show,
      @QueryParam("said") @Nullable String said) {
    HandlerReaders.Reader reader = readers.get();
    Optional<RegisterDay> asked = RegisterDay.of(day, known, clock);
    RegisterSaid told = Worded.of(RegisterSaid.class, said).orElse(null);
    return asked.isPresent()
        ? page(200, reader, asked.get(), told, SentForm.NONE, StartsToConfirm.SHOWN.equals(show))
        : page(400, reader, RegisterDay.today(clock), RegisterSaid.BAD_DAY, SentForm.NONE, false);
  }

  private Response page(
      int status,
      HandlerReaders.Reader reader,
      RegisterDay asked,
      @Nullable RegisterSaid said,
      SentForm form,
      boolean onlyToConfirm) {
    LocalDate today = JapanClock.today(clock);
    List<HandlerTexts.RegisterLine> lines =
        texts.lines(register.rows(asked, reader.rights()), today).stream()
            .filter(line -> !onlyToConfirm || line.toBeConfirmed())
            .toList();
    audit.write(
        Act.by(reader.id())
            .did(Action.VIEW)
            .to(ObjectKind.HANDLERS, asked.day())
            .saying(asked.said().and(ValueName.DEPARTMENTS, reader.rights().seen())));
    ShownRegister view =
        new ShownRegister(
            columns.shown(),
            lines,
            asked,
            today,
            JapaneseDate.of(clock.instant()),
            reader.scope(),
            said,
            onlyToConfirm);
    return Response.status(status).entity(Templates.handlers(view, form)).build();
  }

  @POST
  @Path("/{designation}/start")
  @Typed("started")
  @RolesAllowed(Roles.LEARNER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response confirm(
      @PathParam("designation") UUID designation, @FormParam(STARTED) @Nullable String started) {
    HandlerReaders.Reader reader = whoMayConfirm();
    Optional<LocalDate> day = RegisterDay.given(started);
    SentForm form = sent.read(designation.toString());
    if (day.isEmpty()) {
      HandlerDetails.Detail detail =
          details.of(reader.rights(), designation, false).orElseThrow(NotFoundException::new);
      return again(400, reader, refusals.unreadable(form, detail.line().row()));
    }
    HandlerConfirmation.Answer answer =
        confirmation.confirm(reader.id(), reader.rights(), designation, day.get());
    return switch (answer.verdict()) {
      case DONE -> Response.seeOther(URI.create("/handlers?said=done")).build();
      case ABSENT -> throw new NotFoundException();
      case UNTRAINED, TOO_EARLY, IN_FUTURE, ENDED, STARTED_OTHERWISE, OWN, TAKEN_BACK ->
          again(422, reader, refusals.told(form, answer, day.get()));
    };
  }

  private HandlerReaders.Reader whoMayConfirm() {
    HandlerReaders.Reader reader = readers.get();
    if (!reader.rights().mayConfirm()) {
      throw new ForbiddenException();
    }
    return reader;
  }

  private Response again(int status, HandlerReaders.Reader reader, SentForm form) {
    return page(status, reader, RegisterDay.today(clock), null, form, false);
  }

  @GET
  @Path("/{designation}")
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response detail(
      @PathParam("designation") UUID designation, @QueryParam("said") @Nullable String said) {
    return detail(200, readers.get(), designation, SentForm.NONE, "done".equals(said));
  }

  private Response detail(
      int status, HandlerReaders.Reader reader, UUID designation, SentForm form, boolean saved) {
    HandlerDetails.Detail detail =
        details.of(reader.rights(), designation, saved).orElseThrow(NotFoundException::new);
    audit.write(Act.by(reader.id()).did(Action.VIEW).to(ObjectKind.HANDLER, designation));
    return Response.status(status).entity(Templates.handler(detail, form)).build();
  }

  @POST
  @Path("/{designation}/start/correction")
  @Typed({"day", "reason"})
  @RolesAllowed(Roles.LEARNER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response correct(
      @PathParam("designation") UUID designation, @BeanParam CorrectionForm form) {
    HandlerReaders.Reader reader = whoMayConfirm();
    SentForm checked = form.checked(sent.read(), messages, clock);
    if (checked.isRefused()) {
      return detail(400, reader, designation, checked, false);
    }
    ConfirmedStart.Verdict verdict =
        correction
            .correct(reader.id(), reader.rights(), designation, form.said(clock))
            .orElseThrow(NotFoundException::new);
    return switch (verdict) {
      case NEW, SAID_BEFORE -> done(designation);
      case UNCHANGED, IN_FUTURE, OUTSIDE, CHANGED_SINCE, OWN ->
          detail(422, reader, designation, form.refused(checked, verdict, messages), false);
    };
  }

  @POST
  @Path("/{designation}/start/record")
  @Typed({"start-day", "start-document", "start-why"})
  @RolesAllowed(Roles.LEARNER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response record(@PathParam("designation") UUID designation, @BeanParam StartForm form) {
    HandlerReaders.Reader reader = whoMayConfirm();
    SentForm checked = form.checked(sent.read(), messages, clock);
    if (checked.isRefused()) {
      return detail(400, reader, designation, checked, false);
    }
    RecordedStart.Verdict verdict =
        confirmation.record(reader.id(), reader.rights(), designation, form.start(clock));
    return switch (verdict) {
      case DONE -> done(designation);
      case ABSENT -> throw new NotFoundException();
      case IN_FUTURE, OUTSIDE, STARTED, OWN ->
          detail(422, reader, designation, StartForm.refused(checked, verdict, messages), false);
    };
  }

  private static Response done(UUID designation) {
    return Response.seeOther(URI.create("/handlers/" + designation + "?said=done")).build();
  }
}

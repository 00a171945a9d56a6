package osarai.evidence.handlers;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.JapanClock;
import osarai.forms.BadInput;
import osarai.security.Roles;
import osarai.tables.Columns;
import osarai.tables.CsvWriter;
import osarai.tables.XlsxWriter;
import osarai.web.CostlyWork;

/** The register of handlers as files; the reader gets what the page shows. */
@Path("")
@Blocking
public class HandlerFiles {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final HandlerReaders readers;
  private final HandlerRegister register;
  private final HandlerTexts texts;
  private final RegisterColumns columns;
  private final HandlerPdf pdf;
  private final HandlerMessages messages;
  private final AuditTrail audit;
  private final Clock clock;
  private final CostlyWork costly;

  HandlerFiles(
      HandlerReaders readers,
      HandlerRegister register,
      HandlerTexts texts,
      RegisterColumns columns,
      HandlerPdf pdf,
      HandlerMessages messages,
      AuditTrail audit,
      Clock clock,
      CostlyWork costly) {
    this.costly = costly;
    this.readers = readers;
    this.register = register;
    this.texts = texts;
    this.columns = columns;
    this.pdf = pdf;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /** The lines that a reader asked for. */
  private record AskedRegister(
      HandlerReaders.Reader reader, RegisterDay of, List<HandlerTexts.RegisterLine> lines) {}

  @GET
  @Path("/handlers.csv")
  @RolesAllowed(Roles.LEARNER)
  @Produces("text/csv;charset=UTF-8")
  public Response csv(
      @QueryParam("day") @Nullable String day, @QueryParam("known") @Nullable String known) {
    AskedRegister asked = asked(day, known, ObjectKind.HANDLERS_CSV);
    Columns<HandlerTexts.RegisterLine> columns = this.columns.ofFiles();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvWriter csv = CsvWriter.utf8(bytes)) {
      csv.row(columns.headings());
      asked.lines().forEach(line -> csv.row(columns.cells(line)));
    }
    return file(bytes.toByteArray(), asked.of(), "csv");
  }

  @GET
  @Path("/handlers.xlsx")
  @RolesAllowed(Roles.LEARNER)
  @Produces(XLSX)
  public Response xlsx(
      @QueryParam("day") @Nullable String day, @QueryParam("known") @Nullable String known) {
    AskedRegister asked = asked(day, known, ObjectKind.HANDLERS_XLSX);
    Columns<HandlerTexts.RegisterLine> columns = this.columns.ofFiles();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XlsxWriter xlsx = new XlsxWriter(bytes, messages.register())) {
      xlsx.row(columns.headings());
      asked.lines().forEach(line -> xlsx.row(columns.cells(line)));
    }
    return file(bytes.toByteArray(), asked.of(), "xlsx");
  }

  @GET
  @Path("/handlers.pdf")
  @RolesAllowed(Roles.LEARNER)
  @Produces("application/pdf")
  public Response pdf(
      @QueryParam("day") @Nullable String day, @QueryParam("known") @Nullable String known) {
    AskedRegister asked = asked(day, known);
    if (asked.lines().size() > HandlerPdf.MOST) {
      return back(asked.of(), RegisterSaid.PDF_LONG);
    }
    Optional<byte[]> made = pdf.file(asked.of(), asked.reader().scope(), asked.lines());
    if (made.isEmpty()) {
      return back(asked.of(), RegisterSaid.PDF_BUSY);
    }
    note(asked, ObjectKind.HANDLERS_PDF);
    return file(made.get(), asked.of(), "pdf");
  }

  /** To the page, which says why there is no file. */
  private static Response back(RegisterDay day, RegisterSaid said) {
    URI page = URI.create("/handlers?" + day.query() + "&said=" + said.word());
    return Response.seeOther(page).build();
  }

  private AskedRegister asked(@Nullable String day, @Nullable String known, ObjectKind kind) {
    AskedRegister asked = asked(day, known);
    note(asked, kind);
    return asked;
  }

  private AskedRegister asked(@Nullable String day, @Nullable String known) {
    HandlerReaders.Reader reader = readers.get();
    costly.begin(reader.id(), CostlyWork.Task.EXPORT);
    RegisterDay asked = RegisterDay.of(day, known, clock).orElseThrow(() -> new BadInput("no day"));
    List<HandlerTexts.RegisterLine> lines =
        texts.lines(register.rows(asked, reader.rights()), JapanClock.today(clock));
    return new AskedRegister(reader, asked, lines);
  }

  private void note(AskedRegister asked, ObjectKind kind) {
    HandlerReaders.Reader reader = asked.reader();
    audit.write(
        Act.by(reader.id())
            .did(Action.EXPORT)
            .to(kind, asked.of().day())
            .saying(asked.of().said().and(ValueName.DEPARTMENTS, reader.rights().seen())));
  }

  /** With a name that every client can read, and the Japanese one beside it (RFC 6266). */
  private Response file(byte[] bytes, RegisterDay of, String ending) {
    String day = of.inNames();
    String plain = "handlers-" + day + "." + ending;
    String japanese =
        URLEncoder.encode(messages.register() + "_" + day + "." + ending, StandardCharsets.UTF_8);
    return Response.ok(bytes)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + japanese)
        .build();
  }
}

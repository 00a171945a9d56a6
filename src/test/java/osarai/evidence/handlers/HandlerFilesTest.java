package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** The register of handlers as a file. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class HandlerFilesTest {
  @Inject RegisterPeople handlers;
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;

  @Test
  void theRegisterIsTakenAsAFileAndThatIsNoted() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    Someone auditor = officials.withRole(Roles.AUDITOR);
    Visitor visitor = auditor.visitor();
    Reply csv = visitor.get("/handlers.csv?day=2026-12-01");
    assertThat(csv.header("Content-Type").orElse(""))
        .containsIgnoringCase("text/csv;charset=utf-8");
    assertThat(csv.header("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"handlers-2026-12-01.csv\"; filename*=UTF-8''%E4%BA%8B");
    assertThat(csv.body()).startsWith("\ufeff職員番号,氏名,所属,保護責任者,事務名,役割,");
    assertThat(csv.body().lines().filter(l -> l.startsWith(clerk.staffNumber() + ",")))
        .singleElement()
        .asString()
        .contains(RegisterPeople.AFFAIRS, ",2026-11-01,", "未確認", "研修未了");
    Reply xlsx = visitor.get("/handlers.xlsx?day=2026-12-01");
    assertThat(xlsx.status()).isEqualTo(200);
    assertThat(xlsx.body()).startsWith("PK");
    Reply pdf = visitor.get("/handlers.pdf?day=2026-12-01");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.header("Content-Type")).contains("application/pdf");
    assertThat(pdf.header("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"handlers-2026-12-01.pdf\"");
    assertThat(pdf.body()).startsWith("%PDF-");
    assertThat(visitor.get("/handlers?said=pdf-long").body()).contains(HandlerPdf.MOST + "行より多いため");
    assertThat(visitor.get("/handlers").body())
        .contains("href=\"/handlers.pdf?day=2026-12-01\"")
        .doesNotContain("500行");
    assertThat(
            Rows.count("audit_entry", "action = 'export' AND actor = ?", auditor.id().toString()))
        .isEqualTo(3);
  }

  @Test
  void areForThoseWhoseBusinessTheRegisterIs() {
    String[] files = {"/handlers.csv", "/handlers.xlsx", "/handlers.pdf"};
    Doors.leadToTheLogin(people.base(), files);
    Doors.areClosedTo(callers.clerk(), files);
  }
}

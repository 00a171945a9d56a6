package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** It is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class TrailPagesTest {
  private static final String[] PAGES = {"/audit-trail", "/audit-trail/list.csv"};

  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void showsWhoDidWhatFromWhereWithTheirName() {
    Someone clerk = people.clerk();
    clerk.visitor().get("/section");
    Reply page = callers.auditor().get("/audit-trail?day=2026-12-01&who=" + clerk.staffNumber());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("href=\"/people/" + clerk.id() + "\"", "ログイン", "画面を開く", "断られた", "127.0.0.1");
    assertThat(callers.auditor().get("/audit-trail?who=" + clerk.id()).body()).contains("画面を開く");
  }

  @Test
  void theFileHasTheSameRowsAndIsNotedItself() {
    Someone clerk = people.clerk();
    clerk.visitor().get("/section");
    long before = notes("export");
    Reply file = callers.auditor().get("/audit-trail/list.csv?who=" + clerk.id());
    assertThat(file.body()).contains(clerk.id() + ",login,account ", "page /section,断られた");
    assertThat(notes("export")).isEqualTo(before + 1);
    long views = notes("view");
    callers.auditor().get("/audit-trail");
    assertThat(notes("view")).isEqualTo(views + 1);
  }

  private static long notes(String action) {
    return Rows.count("audit_entry", "object_kind = 'audit-trail' AND action = ?", action);
  }

  @Test
  void aDayWithoutRowsSaysSoAndABadConditionIsNamed() {
    Visitor auditor = callers.auditor();
    assertThat(auditor.get("/audit-trail?day=2020-01-01").body()).contains("この日の記録はありません");
    for (String bad : List.of("day=2026-02-30", "day=x", "who=%3Cb%3E", "page=5000")) {
      Reply page = auditor.get("/audit-trail?" + bad);
      assertThat(page.status()).as(bad).isEqualTo(400);
      assertThat(page.body()).as(bad).contains("2026-04-01 の形で").doesNotContain("<b>");
    }
  }

  @Test
  void isClosedToAllButTheAuditor() {
    Doors.leadToTheLogin(people.base(), PAGES);
    Doors.areClosedTo(callers.clerk(), PAGES);
    Doors.areClosedTo(callers.head(), PAGES);
    Doors.areClosedTo(callers.office(), PAGES);
    Doors.areClosedTo(callers.hr(), PAGES);
  }
}

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
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** The list of a section as a file; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SectionFilesTest {
  private static final String CSV = "/section/list.csv";
  private static final String XLSX = "/section/list.xlsx";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject EnteredTraining training;

  @Test
  void aHeadTakesTheListAsThePageShowsItAndThatIsNoted() {
    String section = people.newSection("一覧の課");
    Someone leader = people.head(section);
    Someone clerk = people.clerkOf(section);
    Visitor head = leader.visitor();
    String session = training.made(head, training.draft(section, "all-staff"));
    head.get(session);
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "10", ""));
    assertThat(head.get("/section?show=undone").body())
        .contains("/section/list.csv?day=2026-12-01&amp;show=undone");
    Reply csv = head.get(CSV);
    assertThat(csv.header("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"section-2026-12-01.csv\"; filename*=UTF-8''%E5%8F%97");
    assertThat(csv.body())
        .startsWith("\ufeff職員番号,氏名,フリガナ,所属,職,任用区分,休業・除外,")
        .contains("\n" + leader.staffNumber() + ",", "\n" + clerk.staffNumber() + ",", ",修了,2026-");
    assertThat(csv.body().lines()).hasSize(3);
    assertThat(head.get(CSV + "?show=undone").body())
        .contains(leader.staffNumber())
        .doesNotContain(clerk.staffNumber());
    assertThat(head.get(CSV + "?letters=windows-31j").header("Content-Type"))
        .contains("text/csv;charset=windows-31j");
    Reply xlsx = head.get(XLSX + "?day=2026-12-01&known=2026-12-01");
    assertThat(xlsx.status()).isEqualTo(200);
    assertThat(xlsx.body()).startsWith("PK");
    assertThat(
            Rows.count(
                "audit_entry",
                "action = 'export' AND object_kind = 'section' AND actor = ?",
                leader.id().toString()))
        .isEqualTo(4);
  }

  @Test
  void aDayThatIsNoneGivesNoFile() {
    for (String bad : List.of("?day=x", "?day=2999-01-01", "?known=1999-12-31&day=2026-02-30")) {
      assertThat(callers.head().get(CSV + bad).status()).as(bad).isEqualTo(400);
    }
  }

  @Test
  void areForThoseWhoLeadASection() {
    Doors.leadToTheLogin(people.base(), CSV, XLSX);
    Doors.areClosedTo(callers.clerk(), CSV, XLSX);
    Doors.areClosedTo(callers.office(), CSV, XLSX);
  }
}

package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.evidence.record.DutyStateRebuild;
import osarai.people.EmploymentType;
import osarai.people.Position;
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

/** The list of the town as a file; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class TownFilesTest {
  private static final String CSV = "/town/list.csv";
  private static final String XLSX = "/town/list.xlsx";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Officials officials;
  @Inject DutyStateRebuild rebuild;

  private Someone joined(String section) {
    return people.inRosterOnly(
        people.freshNumber(),
        section,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(NewPeople.FIRST_DAY));
  }

  @Test
  void theWholeListLeavesInEachFormAndIsNoted() {
    String section = people.newSection("書き出す課");
    Someone first = joined(section);
    IntStream.range(0, 54).forEach(one -> joined(section));
    Someone auditor = officials.withRole(Roles.AUDITOR);
    Visitor visitor = auditor.visitor();
    String query = "?show=all&department=" + people.department(section);
    assertThat(visitor.get("/town" + query).body())
        .contains("/town/list.csv?show=all&amp;department=", "/town/list.xlsx?show=all&amp;");
    Reply csv = visitor.get(CSV + query);
    assertThat(csv.header("Content-Type").orElse(""))
        .isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(csv.header("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"town-2026-12-01.csv\"; filename*=UTF-8''%E3%81%BE");
    assertThat(csv.body()).startsWith("\ufeff職員番号,氏名,フリガナ,所属・職,任用区分,状況,期限,残っている研修\r\n");
    assertThat(csv.body().lines()).hasSize(56);
    assertThat(csv.body()).contains("\n" + first.staffNumber() + ",", "書き出す課", ",まだ,2027-");
    Reply xlsx = visitor.get(XLSX + query);
    assertThat(xlsx.status()).isEqualTo(200);
    assertThat(xlsx.body()).startsWith("PK");
    assertThat(
            Rows.count(
                "audit_entry",
                "action = 'export' AND actor = ? AND object_id LIKE 'town.%'"
                    + " AND detail LIKE 'department=%shown=all'",
                auditor.id().toString()))
        .isEqualTo(2);
  }

  @Test
  void aNameThatWindows31jLacksIsNamedAndNoFormulaLeaves() {
    String section = people.newSection("文字の課");
    Someone rare = joined(section);
    Someone formula = joined(section);
    Rows.execute("UPDATE person_name SET name = '𠮷野 髙子' WHERE person_id = '" + rare.id() + "'");
    Rows.execute("UPDATE person_name SET name = '=1+1' WHERE person_id = '" + formula.id() + "'");
    String query = "?show=all&department=" + people.department(section);
    Reply csv = callers.office().get(CSV + query + "&letters=windows-31j");
    assertThat(csv.header("Content-Type").orElse("")).isEqualTo("text/csv;charset=windows-31j");
    assertThat(csv.body()) // read as UTF-8; the letters are in ListWritersTest
        .contains("\n" + rare.staffNumber() + ",", ",U+20BB7\r\n", ",'=1+1,")
        .doesNotContain("?", "\ufeff");
    assertThat(callers.office().get(CSV + query).body()).contains(",𠮷野 髙子,", ",'=1+1,");
  }

  @Test
  void theLateListIsTheSameListOfThoseWhoAreLate() {
    String section = people.newSection("遅れた課");
    Someone late = joined(section);
    Someone other = joined(section);
    Rows.execute("UPDATE duty SET due_on = '2026-11-30' WHERE person_id = '" + late.id() + "'");
    rebuild.everybody();
    String list =
        callers.hr().get(CSV + "?show=late&department=" + people.department(section)).body();
    assertThat(list.lines()).hasSize(2);
    assertThat(list)
        .contains(late.staffNumber(), "期限を過ぎた", "2026-11-30")
        .doesNotContain(other.staffNumber());
  }

  @Test
  void areForOfficialsOnly() {
    Doors.leadToTheLogin(people.base(), CSV, XLSX);
    Doors.areClosedTo(callers.clerk(), CSV, XLSX);
    Doors.areClosedTo(callers.head(), CSV, XLSX);
  }
}

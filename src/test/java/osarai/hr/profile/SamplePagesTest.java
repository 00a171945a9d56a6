package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
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

/** A setting made of the headings of a sample. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SamplePagesTest {
  private static final String PAGE = "/import-profiles/sample";

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;

  private Visitor hr;
  private String name = "";

  @BeforeEach
  void hr() {
    Someone clerk = officials.withRole(Roles.HR);
    hr = clerk.visitor();
    name = "見本 & 給与 " + clerk.staffNumber();
  }

  @Test
  void aSampleMakesASettingThatReadsItsFiles() {
    String fresh = people.freshNumber();
    byte[] file =
        ("個人コード\t漢字氏名\tよみ\t備考\r\n" + fresh + "\t八木 歩\tヤギ アユミ\t秘密の値\r\n")
            .getBytes(Charset.forName("windows-31j"));
    Reply page = sample(file);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("個人コード", "よみ", "備考", "シフトJIS", "タブ")
        .doesNotContain("八木", "秘密の値", fresh);
    Map<String, List<String>> chosen = new HashMap<>();
    chosen.put("header-row", List.of("1"));
    chosen.put("encoding", List.of("windows-31j"));
    chosen.put("name", List.of(name));
    chosen.put("heading", List.of("個人コード", "漢字氏名", "よみ", "備考"));
    chosen.put("means", List.of("", "name", "", ""));
    Reply faulty = hr.postAll("/import-profiles/sample/columns", chosen);
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.body()).contains("どの列が職員番号か", "id=\"means-1-fault\"", "備考", "シフトJIS");
    chosen.put("means", List.of("staff-number", "name", "kana", ""));
    Reply made = hr.following(hr.postAll("/import-profiles/sample/columns", chosen));
    assertThat(made.body()).contains("設定を作りました", "個人コード", "id=\"employment-regular\"");
    assertThat(hr.postAll("/import-profiles/sample/columns", chosen).status())
        .as("the same again")
        .isEqualTo(303);
    assertThat(upload(new String(file, Charset.forName("windows-31j")), name).body())
        .contains("取込みの確認", fresh)
        .doesNotContain("読めなかった行");
  }

  @Test
  void aSampleThatCannotBeReadIsRefusedInWords() {
    assertThat(sample(new byte[0]).status()).isEqualTo(400);
    Reply old = sample(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
    assertThat(old.status()).isEqualTo(422);
    assertThat(old.body()).contains("古い形式のExcelファイル", "href=\"#file\"");
    Reply number = sample("職員番号,1234 5678 9018\r\n1,x\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(number.status()).isEqualTo(422);
    assertThat(number.body()).contains("個人番号", "B列").doesNotContain("5678");
    Reply below = sample("職員番号,宛名番号\r\n1,1234 5678 9018\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(below.body()).contains("「宛名番号」の列に、個人番号").doesNotContain("5678");
  }

  @Test
  void aLineThatIsNoneIsSaidAtItsField() {
    byte[] file = "職員番号,氏名\r\n1,x\r\n".getBytes(StandardCharsets.UTF_8);
    hr.get(PAGE);
    for (String row : List.of("0", "101", "x", "<b>")) {
      Reply reply = hr.postFile(PAGE, Map.of("header-row", row, "sheet", ""), "mihon.csv", file);
      assertThat(reply.status()).as(row).isEqualTo(400);
      assertThat(reply.body()).as(row).contains("href=\"#header-row\"").doesNotContain("<b>");
    }
  }

  @Test
  void isForHrAndTheOffice() {
    Doors.leadToTheLogin(people.base(), PAGE);
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.areClosedTo(none, PAGE);
      Doors.takeNoFormOf(none, PAGE + "/columns");
      assertThat(none.postFile(PAGE, Map.of(), "x.csv", new byte[] {1}).status()).isEqualTo(403);
    }
    Doors.areClosedTo(callers.stranger(), PAGE);
    hr.get(PAGE);
    Doors.takeNoForgedFormOf(hr, PAGE + "/columns");
    assertThat(hr.withoutToken().postFile(PAGE, Map.of(), "x.csv", new byte[] {1}).status())
        .isEqualTo(403);
    assertThat(callers.office().get(PAGE).status()).isEqualTo(200);
    assertThat(Rows.count("roster_profile", "name = ?", name)).isZero();
  }

  private Reply sample(byte[] file) {
    hr.get("/import-profiles/sample");
    return hr.postFile(
        "/import-profiles/sample", Map.of("header-row", "1", "sheet", ""), "mihon.csv", file);
  }

  private Reply upload(String file, String profile) {
    hr.get("/imports");
    return hr.following(
        hr.postFile(
            "/imports",
            Map.of("effective", "2026-12-01", "profile", profile),
            "meibo.csv",
            file.getBytes(StandardCharsets.UTF_8)));
  }
}

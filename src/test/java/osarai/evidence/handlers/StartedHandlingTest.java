package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.RegisterPeople.awaited;
import static osarai.evidence.handlers.RegisterPeople.confirm;
import static osarai.evidence.handlers.RegisterPeople.form;
import static osarai.evidence.handlers.RegisterPeople.id;
import static osarai.evidence.handlers.RegisterPeople.line;
import static osarai.evidence.handlers.RegisterPeople.starts;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** How the start of handling is confirmed or recorded on the pages of the register. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class StartedHandlingTest {
  @Inject RegisterPeople handlers;
  @Inject Officials officials;

  @Test
  void theStartIsConfirmedOnceAndOnlyAfterThePass() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    Visitor officer = handlers.officer().visitor();
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("取扱開始前・研修未了", "令和8年11月1日を過ぎましたが", "令和8年度の研修をまだ");
    assertThat(officer.get("/handlers").body()).doesNotContain(form(clerk), "w-" + id(clerk));
    Reply untrained = confirm(officer, clerk, "2026-12-01");
    assertThat(untrained.status()).isEqualTo(422);
    assertThat(untrained.body()).contains("研修をまだ修了していないため、取扱いの開始を確認できません");
    Visitor own = clerk.visitor();
    assertThat(own.get("/my-training").body())
        .contains("の取扱いは、まだ始められません。", "あなたが取り扱う特定個人情報", RegisterPeople.AFFAIRS)
        .contains("開始の確認が、まだです。保護責任者がわからないとき", "伝えてください。保護責任者がわからないとき")
        .contains("取り扱う範囲: 氏名と個人番号", "取扱開始日: まだ始まっていません")
        .as("which of the cards comes first, and why")
        .contains("期限の早いものが上です。", "はじめに受ける研修");
    handlers.pass(clerk);
    assertThat(own.get("/my-training").body()).contains("取り扱えるのは、確認された日（令和8年12月1日以後）からです。");
    String attempt = Rows.one("SELECT id FROM attempt WHERE person_id = ?", clerk.id());
    assertThat(own.get("/attempts/" + attempt + "/result").body())
        .contains("修了しました。「", "確認された日（令和8年12月1日以後）からです。", "button\" href=\"/my-training\"")
        .contains("次にこの研修を受けるのは、令和9年4月1日からです")
        .as("on to what else is owed, by name and due day")
        .containsPattern("「[^」]+」[^<]*期限[^<]*令和")
        .contains("<a class=\"button\" href=\"/courses/all-staff\">");
    assertThat(own.get("/courses/handlers").body()).contains("次にこの研修を受けるのは、令和9年4月1日からです");
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("研修済み・開始待ち", "href=\"#w-" + id(clerk))
        .doesNotContain("過ぎましたが");
    assertThat(awaited(officer.get("/handlers"), clerk))
        .contains("<form", "（令和8年12月1日以後）", "市民課", RegisterPeople.AFFAIRS)
        .containsPattern("name=\"started\" value=\"\"");
    assertThat(officer.get("/handlers").body()).as("once").containsOnlyOnce(form(clerk));
    assertThat(confirm(officer, clerk, "2026-11-30").body())
        .contains("（" + clerk.staffNumber() + "）の取扱開始: 入れた日（令和8年11月30日）は")
        .contains("令和8年12月1日以後の日を入れてください");
    assertThat(confirm(officer, clerk, "2026-02-30").status()).isEqualTo(400);
    assertThat(starts(clerk)).isZero();
    assertThat(officer.following(confirm(officer, clerk, "2026-12-01")).body())
        .contains("取扱いの開始を確認しました");
    assertThat(confirm(officer, clerk, "2026-12-01").status()).isEqualTo(303);
    assertThat(starts(clerk)).isOne();
    assertThat(line(officer.get("/handlers"), clerk)).contains("取扱中", "確認済み");
    assertThat(own.get("/my-training").body())
        .contains("取扱開始日: 令和8年12月1日")
        .doesNotContain("の取扱いを始められる");
    assertThat(
            Rows.count("audit_entry", "action = 'confirm-handling' AND object_id = ?", id(clerk)))
        .as("two refused, one done")
        .isEqualTo(3);
  }

  @Test
  void handlingThatBeganBeforeThePassIsRecordedAsItWas() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    Visitor officer = handlers.officer().visitor();
    String page = "/handlers/" + id(clerk);
    assertThat(officer.get(page).body()).contains(page + "/start/record");
    Map<String, String> form =
        new HashMap<>(
            Map.of("start-kind", "before-pass", "start-day", "2026-12-02", "start-why", "応援のため"));
    Reply future = officer.post(page + "/start/record", form);
    assertThat(future.status()).isEqualTo(422);
    assertThat(future.body()).contains("今日より後", "value=\"応援のため\"", "checked");
    form.put("start-day", "2026-11-04");
    form.put("start-why", "番号は1234-5678-" + 9018);
    form.put("start-document", "1234-5678-" + 9018);
    Reply number = officer.post(page + "/start/record", form);
    assertThat(number.status()).isEqualTo(400);
    assertThat(number.body()).contains("個人番号と思われる", "2026-11-04").doesNotContain("9018");
    form.put("start-document", "");
    form.put("start-why", " ");
    assertThat(officer.post(page + "/start/record", form).status()).isEqualTo(400);
    form.put("start-why", "応援のため");
    assertThat(officer.post(page + "/start/record", form).status()).isEqualTo(303);
    assertThat(officer.post(page + "/start/record", form).status()).as("once more").isEqualTo(303);
    assertThat(starts(clerk)).isOne();
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("取扱中(研修の修了前に開始)", "研修修了前の開始として記録", "令和8年11月4日")
        .contains("その日までに研修を修了していません");
    assertThat(officer.get(page).body()).contains("応援のため", "/start/correction");
    form.put("start-day", "2026-11-05");
    Reply other = officer.post(page + "/start/record", form);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body()).contains("すでに記録されています", "<li>2026-11-05</li>", "<li>応援のため</li>");
    assertThat(officials.withRole(Roles.AUDITOR).visitor().get(page).body())
        .doesNotContain("/start/record");
  }

  @Test
  void handlingThatBeganBeforeTheDesignationIsRecordedAsItWas() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    Visitor officer = handlers.officer().visitor();
    handlers.pass(clerk);
    String page = "/handlers/" + id(clerk);
    Map<String, String> form =
        Map.of("start-kind", "before-pass", "start-day", "2026-10-05", "start-why", "応援のため");
    assertThat(officer.post(page + "/start/record", form).status()).isEqualTo(303);
    assertThat(officer.post(page + "/start/record", form).status()).as("once more").isEqualTo(303);
    assertThat(starts(clerk)).isOne();
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("取扱中(指定より前に開始)", "指定前の開始として記録", "令和8年10月5日")
        .contains("その日には、まだ指定されていません", "その日までに研修を修了していません");
    assertThat(officer.get("/handlers.csv").body())
        .contains("指定前の開始として記録,取扱中(指定より前に開始),取扱いの開始が令和8年10月5日と記録されていますが");
    assertThat(line(officer.get("/handlers?day=2026-10-20"), clerk)).contains("取扱中(指定より前に開始)");
  }

  @Test
  void whoWasTrainedAndHandledBeforeTheProductIsNoUntrainedHandler() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2025, 5, 1));
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    assertThat(line(office.get("/handlers"), clerk)).contains("研修未了", "過ぎましたが");
    handlers.trainedBefore(clerk, "2026-01-20");
    assertThat(line(office.get("/handlers"), clerk))
        .contains("研修済み・開始待ち", "令和8年1月20日")
        .doesNotContain("過ぎましたが");
    String page = "/handlers/" + id(clerk);
    Map<String, String> form =
        new HashMap<>(
            Map.of("start-kind", "taken-over", "start-day", "2025-05-07", "start-why", "旧名簿のとおり"));
    assertThat(office.post(page + "/start/record", form).status()).isEqualTo(400);
    form.put("start-document", "令7市第12号");
    assertThat(office.post(page + "/start/record", form).status()).isEqualTo(303);
    assertThat(line(office.get("/handlers"), clerk))
        .contains("取扱中", "移行前の記録から引継ぎ", "令和7年5月7日")
        .doesNotContain("その日までに研修を修了していません", "過ぎましたが");
    assertThat(office.get(page).body()).contains("旧名簿のとおり", "文書番号: 令7市第12号");
  }

  /** Its document says that they were trained: nothing is missing, and no first day is told. */
  @Test
  void whoseStartWasTakenOverIsNoHandlerWithoutARecord() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2025, 5, 1));
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    int before = withoutRecord(office);
    Map<String, String> form =
        Map.of(
            "start-kind", "taken-over",
            "start-day", "2025-05-07",
            "start-document", "令7市第13号",
            "start-why", "旧名簿のとおり");
    assertThat(office.post("/handlers/" + id(clerk) + "/start/record", form).status())
        .isEqualTo(303);
    assertThat(withoutRecord(office)).isEqualTo(before - 1);
    assertThat(clerk.visitor().get("/my-training").body())
        .doesNotContain("の取扱いは、まだ始められません", "の取扱いを始められるのは");
  }

  private static int withoutRecord(Visitor office) {
    String page = office.get("/first-day").body();
    int check = page.indexOf("id=\"handler_without_record\"");
    assertThat(check).isPositive();
    Matcher count =
        Pattern.compile("(\\d+)件")
            .matcher(page.substring(check, page.indexOf("</section>", check)));
    return count.find() ? Integer.parseInt(count.group(1)) : 0;
  }

  /** Of before the product alone: 400 days from 20 October 2025 end on 24 November 2026. */
  @Test
  void aTrainingOfBeforeTheProductCountsForTheGapOnItsDays() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2025, 5, 1));
    handlers.trainedBefore(clerk, "2025-10-20");
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    String soon = "令和8年11月24日に、前回の研修から400日になります";
    String over = "前回の研修から400日を超えています(令和8年11月24日まで)";
    String[][] days = {
      {"2026-09-24", "", soon + "|" + over},
      {"2026-09-25", soon, over},
      {"2026-11-24", soon, over},
      {"2026-11-25", over, soon},
      {"2026-12-01", over, soon},
    };
    for (String[] day : days) {
      for (String said :
          List.of(
              line(office.get("/handlers?day=" + day[0]), clerk),
              csv(office.get("/handlers.csv?day=" + day[0]), clerk))) {
        assertThat(said).as(day[0]).contains(day[1]).doesNotContain(day[2].split("\\|"));
        assertThat(said).as(day[0]).doesNotContain("過ぎましたが").doesNotContain("研修未了");
      }
    }
  }

  private static String csv(Reply reply, Someone clerk) {
    return reply
        .body()
        .lines()
        .filter(line -> line.startsWith(clerk.staffNumber() + ","))
        .findFirst()
        .orElseThrow();
  }
}

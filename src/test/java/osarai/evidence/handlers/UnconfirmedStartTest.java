package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.RegisterPeople.awaited;
import static osarai.evidence.handlers.RegisterPeople.confirm;
import static osarai.evidence.handlers.RegisterPeople.form;
import static osarai.evidence.handlers.RegisterPeople.id;
import static osarai.evidence.handlers.RegisterPeople.line;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What the register says of those whose start nobody has confirmed. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class UnconfirmedStartTest {
  private static final List<String> OWN = List.of("/my-training", "/courses/handlers");

  @Inject RegisterPeople handlers;

  @Test
  void aDesignationToComeIsPendingUntilThePass() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 12, 21));
    Visitor officer = handlers.officer().visitor();
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("取扱開始前・研修未了(指定日まであと20日)", RegisterPeople.AFFAIRS, "氏名と個人番号", "市民課")
        .contains("令和8年12月21日", "特定個人情報事務取扱担当者")
        .doesNotContain("過ぎましたが");
    assertThat(officer.get("/handlers").body()).doesNotContain(form(clerk));
    Visitor own = clerk.visitor();
    for (String page : OWN) {
      assertThat(own.get(page).body())
          .contains("の取扱いを始められるのは、令和8年12月21日からです。それまでに研修を修了し、", "研修の修了は、まだです。保護責任者がわからないときや");
    }
    handlers.pass(clerk);
    for (String page : OWN) {
      assertThat(own.get(page).body())
          .contains("は、まだ取り扱えません。研修は修了しました。", "確認された日（令和8年12月21日以後）からです。");
    }
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("研修済み・開始待ち", "令和8年12月1日")
        .doesNotContain("研修未了");
    assertThat(awaited(officer.get("/handlers"), clerk))
        .contains("始められるのは令和8年12月21日以後")
        .doesNotContain("<form");
    Reply early = confirm(officer, clerk, "2026-12-21");
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body())
        .contains("入れた日（令和8年12月21日）は、今日より後です", "<li>2026-12-21</li>")
        .as("nor a link to a form that is not there")
        .doesNotContain("#started-" + id(clerk));
  }

  /** The form that was refused comes back above all others, with what was typed. */
  @Test
  void aRefusedStartStandsFirstOfThoseWhoWait() {
    Someone other = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    handlers.pass(other);
    handlers.pass(clerk);
    Visitor officer = handlers.officer().visitor();
    for (Someone refused : List.of(clerk, other)) {
      String page = confirm(officer, refused, "2026-11-30").body();
      String first = page.substring(page.indexOf("<tr id=\"w-"), page.indexOf("<tr id=\"d-"));
      assertThat(first)
          .startsWith("<tr id=\"w-" + id(refused) + "\"")
          .containsOnlyOnce("value=\"2026-11-30\"")
          .contains(refused.staffNumber(), "aria-invalid");
    }
  }

  /** Passed on 1 December, designated from the 21st: nobody has begun. */
  @Test
  void theEarliestDayIsNowhereTheDayOfAStart() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 12, 21));
    handlers.pass(clerk);
    Visitor officer = handlers.officer().visitor();
    String words = "未確認（始められるのは令和8年12月21日以後）";
    assertThat(line(officer.get("/handlers"), clerk))
        .contains(words)
        .as("no days are counted to a start that nobody knows")
        .doesNotContain(">20<");
    assertThat(officer.get("/handlers.csv").body().lines())
        .filteredOn(line -> line.startsWith(clerk.staffNumber() + ","))
        .singleElement()
        .asString()
        .contains(",2026-12-01,," + words + ",未確認,研修済み・開始待ち,");
    assertThat(officer.get("/handlers/" + id(clerk)).body()).contains("<dd>" + words + "</dd>");
  }
}

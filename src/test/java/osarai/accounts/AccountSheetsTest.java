package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** The office prints sheets for those of a section who never logged in. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AccountSheetsTest {
  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Joiners joiners;
  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = callers.hr();
  }

  @Test
  void theSheetOfASectionHasThoseWhoNeverLoggedIn() {
    Someone fresh = joiners.joins(NewPeople.TAXES);
    joiners.getAccounts();
    Reply sheet = sheet(NewPeople.TAXES);
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.body()).contains("初期パスワード通知書", fresh.staffNumber());
    assertThat(sheet.body()).contains(people.base() + "/");
  }

  /** Nobody has made an account for the one; the other's has a password of its own. */
  @Test
  void whoGetsNoSheetIsNamedWithWhatToDo() {
    String section = people.newSection("通知課");
    Someone none = joiners.joins(section);
    Someone other = joiners.joins(section);
    people.account("other-" + other.username(), other.staffNumber());
    Reply sheet = sheet(section);
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.body())
        .contains("2人には通知書を作れませんでした", "いま作れる通知書はありません")
        .contains("アカウントがない人", none.staffNumber())
        .contains("パスワードを自分で決めてある人", other.staffNumber())
        .doesNotContain("class=\"slip\"");
    Map<String, String> rest = joiners.sheet(hr, section);
    rest.put("after", none.staffNumber());
    assertThat(hr.post("/accounts/sheets", rest).body())
        .as("the sheet that goes on after the first of them")
        .contains(other.staffNumber())
        .doesNotContain(none.staffNumber());
    assertThat(sheet(people.newSection("無人課")).body()).contains("まだログインしていない人はいません");
  }

  /** They were passed over without a word, and the sheet looked whole. */
  @Test
  void whoBeginsLaterIsCountedByTheFirstDay() {
    String section = people.newSection("四月課");
    beginning(section, LocalDate.of(2027, 1, 4));
    beginning(section, LocalDate.of(2027, 4, 1));
    beginning(section, LocalDate.of(2027, 4, 1));
    Reply alone = sheet(section);
    assertThat(alone.status()).isEqualTo(200);
    assertThat(alone.body())
        .contains("いま作れる通知書はありません", "在職する日になってから")
        .contains("令和9年1月4日から在職する人が、1人います", "令和9年4月1日から在職する人が、2人います");

    Someone fresh = joiners.joins(section);
    joiners.getAccounts();
    assertThat(sheet(section).body())
        .contains("class=\"slip\"", fresh.staffNumber())
        .contains("令和9年4月1日から在職する人が、2人います");
    assertThat(sheet(NewPeople.TAXES).body()).doesNotContain("令和9年1月4日から在職する人");
  }

  private void beginning(String section, LocalDate first) {
    people.inRosterOnly(
        people.freshNumber(), section, Position.MEMBER, EmploymentType.REGULAR, Period.from(first));
  }

  private Reply sheet(String section) {
    return hr.post("/accounts/sheets", joiners.sheet(hr, section));
  }
}

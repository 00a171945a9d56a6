package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** An account that turns out not to be the person's. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AccountLinkPagesTest {
  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void theLinkEndsWithItsReasonAndItsSessions() {
    Someone clerk = people.clerk();
    Visitor own = clerk.visitor();
    Visitor hr = callers.hr();
    String ending = ending(clerk);
    assertThat(hr.get("/people/" + clerk.id()).body()).contains("href=\"" + ending + "\"");
    assertThat(hr.get(ending).body()).contains("試験 " + clerk.staffNumber(), "理由");
    for (int again = 0; again < 2; again++) {
      Reply done = hr.post(ending, Map.of("reason", "別の人のアカウントだった"));
      assertThat(done.location().orElseThrow()).hasPath("/people/" + clerk.id());
    }
    assertThat(hr.get("/people/" + clerk.id()).body()).contains("別の人のアカウントだった");
    assertThat(own.get("/my-training").location().orElseThrow()).hasPath("/session-ended");
    assertThat(
            Visitor.anonymous(people.base())
                .logIn("/my-training", clerk.username(), NewPeople.PASSWORD)
                .status())
        .isEqualTo(403);
    assertThat(
            Rows.all(
                "SELECT running, end_reason FROM identity_link WHERE person_id = ?", clerk.id()))
        .containsExactly(java.util.Arrays.asList(null, "別の人のアカウントだった"));
    assertThat(
            Rows.all(
                "SELECT e.detail FROM audit_entry e JOIN identity_link l ON l.subject = e.object_id"
                    + " WHERE e.action = 'end-account-link' AND l.person_id = ?",
                clerk.id()))
        .containsExactly(List.of("person=" + clerk.id() + " reason=別の人のアカウントだった"));
    assertThat(hr.get(ending).status()).isEqualTo(404);
  }

  /** Two of HR have the page open; the reason of the second was dropped with a success. */
  @Test
  void anotherReasonForWhatHasEndedIsNotTakenForDone() {
    Someone clerk = people.clerk();
    String ending = ending(clerk);
    Visitor one = callers.hr();
    Visitor other = callers.office();
    one.get(ending);
    other.get(ending);
    assertThat(one.post(ending, Map.of("reason", "退職の届けが出ている")).status()).isEqualTo(303);
    Reply second = other.post(ending, Map.of("reason", "乗っ取りの疑い"));
    assertThat(second.status()).isEqualTo(400);
    assertThat(second.body())
        .contains("令和8年12月1日", "に終わっています", "退職の届けが出ている", "乗っ取りの疑い")
        .doesNotContain("name=\"reason\"");
    assertThat(Rows.one("SELECT end_reason FROM identity_link WHERE person_id = ?", clerk.id()))
        .isEqualTo("退職の届けが出ている");
  }

  @Test
  void aReasonIsNeededAndWhatWasTypedComesBack() {
    Someone clerk = people.clerk();
    Visitor hr = callers.hr();
    String ending = ending(clerk);
    assertThat(hr.post(ending, Map.of()).status()).isEqualTo(400);
    assertThat(hr.post(ending, Map.of("reason", " ")).body()).contains("理由を入力してください");
    assertThat(hr.post(ending, Map.of("reason", "あ".repeat(501))).body())
        .contains("500文字まで", "ああああ");
    assertThat(hr.post(ending, Map.of("reason", "番号は1234-5678-" + 9018)).body())
        .contains("個人番号と思われる", "href=\"#reason\"")
        .doesNotContain("9018");
    assertThat(hr.post(ending, Map.of("reason", "別の人\u202Eのもの")).body())
        .contains("目に見えない文字や読めない文字");
    assertThat(Rows.count("identity_link", "person_id = ? AND running", clerk.id())).isOne();
  }

  @Test
  void isForHrAndTheOffice() {
    Someone clerk = people.clerk();
    String ending = ending(clerk);
    Doors.leadToTheLogin(people.base(), ending);
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.areClosedTo(none, ending);
      Doors.takeNoFormOf(none, ending);
    }
    Doors.takeNoForgedFormOf(callers.hr(), ending);
    Doors.takeNoFormWithoutLogin(people.base(), ending);
    assertThat(callers.office().get(ending).status()).isEqualTo(200);
    assertThat(callers.auditor().get("/people/" + clerk.id()).body()).doesNotContain(ending);
  }

  @Test
  void whatIsNotThereIsAbsent() {
    String absent = "/account-links/" + UUID.randomUUID() + "/ending";
    Doors.seemAbsentTo(callers.hr(), absent, "/account-links/x/ending");
    Doors.seemAbsentToFormsOf(callers.hr(), Map.of("reason", "理由"), absent);
  }

  private static String ending(Someone someone) {
    String link =
        Rows.one("SELECT id FROM identity_link WHERE person_id = ? AND running", someone.id());
    return "/account-links/" + link + "/ending";
  }
}

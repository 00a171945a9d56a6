package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** A form that comes after its session has ended: nothing is recorded, nothing typed is lost. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LostFormTest {
  private static final String TYPED = FilledForms.TYPED;
  private static final String ENDING = "/account-links/" + UUID.randomUUID() + "/ending";
  private static final Pattern BUTTON = Pattern.compile("class=\"button\" href=\"([^\"]+)\"");

  @Inject NewPeople people;
  @Inject Sessions sessions;
  @Inject FilledForms filled;

  @Test
  void everyFormOfAnEndedSessionGivesBackWhatWasTyped() {
    Someone clerk = people.clerk();
    SoftAssertions all = new SoftAssertions();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    sessions.revokeAllOf(clerk.id(), "test");
    String before = Rows.fingerprint("audit_entry", "web_session");
    for (String form : filled.forms()) {
      Reply reply = filled.sent(visitor.again(), form);
      all.assertThat(reply.status()).as(form).isEqualTo(403);
      all.assertThat(reply.body()).as(form).contains("送られた内容は記録していません");
      filled.givesBack(all, form, reply);
      all.assertThat(reply.headers().allValues("Cache-Control")).as(form).contains("no-store");
      all.assertThat(reply.body().contains("確認テスト"))
          .as(form + ": of answers only within a quiz")
          .isEqualTo(form.startsWith("/attempts/"));
      leadsToAPage(all, form, reply);
    }
    all.assertAll();
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void everyFormWithoutACookieToo() {
    Someone clerk = people.clerk();
    SoftAssertions all = new SoftAssertions();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    Visitor leaving = visitor.again();
    leaving.post("/logout", Map.of());
    visitor.cookies().remove("q_session");
    for (String form : filled.forms()) {
      Reply reply = filled.sent(visitor.again(), form);
      all.assertThat(reply.status()).as(form).isEqualTo(403);
      all.assertThat(reply.body()).as(form).contains("送られた内容は記録していません");
      filled.givesBack(all, form, reply);
      leadsToAPage(all, form, reply);
    }
    all.assertAll();
  }

  @Test
  void aFormWithACookieThatIsNoneAnyMoreToo() {
    Visitor visitor = people.clerk().visitor();
    visitor.get("/my-training");
    Map<String, String> headers =
        Map.of(
            "Cookie", "q_session=a.b.c",
            "Content-Type", "application/x-www-form-urlencoded",
            "X-CSRF-TOKEN", visitor.token());
    Reply reply =
        Visitor.anonymous(people.base()).request("POST", ENDING, headers, "reason=" + TYPED);
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains("送られた内容は記録していません", TYPED);
    assertThat(visitor.get("/my-training").status()).as("of whose it is").isEqualTo(200);
  }

  @Test
  void anotherPersonsFormGivesNobodyItsTextWhateverTheirRole() {
    Visitor earlier = people.clerk().visitor();
    earlier.get("/my-training");
    Visitor visitor = people.clerk().visitor();
    visitor.get("/my-training");
    for (String form : List.of("/my-logins/ending", "/what-if", "/group-sessions")) {
      Map<String, String> fields = new LinkedHashMap<>(filled.typed(form));
      fields.put("csrf-token", earlier.token());
      Reply reply = visitor.post(form, fields);
      assertThat(reply.status()).as(form).isEqualTo(403);
      assertThat(reply.body()).as(form).contains("何も記録していません").doesNotContain(TYPED);
    }
  }

  @Test
  void onesOwnFormOfBeforeTheLastLoginGivesItsTextBack() {
    Someone head = people.head(people.newSection("福祉課"));
    Visitor before = head.visitor();
    before.get("/my-training");
    String old = before.token();
    sessions.revokeAllOf(head.id(), "test");
    Reply reply = head.visitor().post("/group-sessions", Map.of("place", TYPED, "csrf-token", old));
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains("画面が古くなっています", TYPED, "href=\"/group-sessions\"");
  }

  @Test
  void onesOwnFormGivesItsTextBackWhereTheRoleIsNoneAnyMore() {
    Someone clerk = people.clerk();
    Visitor before = clerk.visitor();
    before.get("/my-training");
    String old = before.token();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    for (String token : List.of(visitor.token(), old)) {
      Reply reply = visitor.post("/group-sessions", Map.of("place", TYPED, "csrf-token", token));
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.body()).contains("この操作の権限がない", "何も記録していません", TYPED);
    }
    Reply forged = visitor.post("/group-sessions", Map.of("place", TYPED, "csrf-token", "a.b.c"));
    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.body()).doesNotContain(TYPED);
  }

  @Test
  void theTextOfAForgedFormIsNotShownAndEndsNothing() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    sessions.revokeAllOf(clerk.id(), "test");
    Reply forged = visitor.again().post(ENDING, Map.of("reason", TYPED, "csrf-token", "a.b.c"));
    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.body()).doesNotContain(TYPED, "data-session");
    assertThat(forged.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void atASharedPcThePersonIsAskedToCloseThePageAndTheMarkStays() {
    Visitor visitor = Visitor.anonymous(people.base());
    visitor.get("/shared-pc");
    visitor.following(visitor.post("/shared-pc", Map.of("shared", "yes")));
    Reply reply = visitor.post(ENDING, Map.of("reason", TYPED));
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains(TYPED, "この画面を閉じてください");
    assertThat(reply.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).contains("shared-pc=yes", "Max-Age="));
  }

  @Test
  void whatWasTypedIsTextAndNoPartOfThePage() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    sessions.revokeAllOf(clerk.id(), "test");
    Reply reply = visitor.post(ENDING, Map.of("reason", "<b>" + TYPED + "\"</b>"));
    assertThat(reply.body()).contains("&lt;b&gt;" + TYPED).doesNotContain("<b>");
  }

  @Test
  void ofALargeFileOnlyThatItWasNotTakenIsTold() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    sessions.revokeAllOf(clerk.id(), "test");
    Reply reply =
        visitor.postFile("/imports", Map.of("effective", TYPED), "list.csv", new byte[1_100_000]);
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains("送られた内容は記録していません").doesNotContain(TYPED);
  }

  @Test
  void neitherAPasswordNorAnIndividualNumberIsShown() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    sessions.revokeAllOf(clerk.id(), "test");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("password", "Ganz-geheim-7");
    fields.put("day", "番号は123456789018です");
    fields.put("text", TYPED);
    Reply reply = visitor.post("/what-if", fields);
    assertThat(reply.body()).contains(TYPED).doesNotContain("Ganz-geheim-7", "123456789018");
  }

  /** Of a made-up object there may be none; but it is never an address that takes forms only. */
  private static void leadsToAPage(SoftAssertions all, String form, Reply reply) {
    Matcher button = BUTTON.matcher(reply.body());
    all.assertThat(button.find()).as(form).isTrue();
    Reply page = Visitor.anonymous(origin(reply)).get(button.group(1));
    all.assertThat(page.status()).as(form + " leads to " + button.group(1)).isEqualTo(302);
  }

  private static String origin(Reply reply) {
    return reply.address().getScheme() + "://" + reply.address().getAuthority();
  }
}

package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** The page that makes a browser a shared PC; {@link SharedPcTest} tells what follows. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SharedPcPagesTest {
  private static final String PAGE = "/shared-pc";
  private static final String COOKIE = "__Host-shared-pc";

  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void isSwitchedOnAndOffByAnybodyAndSaysWhatChanges() {
    Visitor visitor = Visitor.anonymous(people.base());
    assertThat(visitor.get("/shared-pc").body())
        .contains("このパソコンは、共用パソコンになっていません。", "15分のあいだ操作がない", "一つのIDを何人かで使わないでください");
    Reply on = visitor.post("/shared-pc", Map.of("shared", "yes"));
    assertThat(on.status()).isEqualTo(303);
    assertThat(on.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith(COOKIE))
        .singleElement()
        .asString()
        .containsIgnoringCase("httponly")
        .containsIgnoringCase("secure")
        .containsIgnoringCase("samesite=lax")
        .containsIgnoringCase("path=/")
        .doesNotContainIgnoringCase("domain=");
    assertThat(visitor.following(on).body()).contains("このパソコンは、共用パソコンになっています。");
    assertThat(visitor.get("/logged-out").headers().allValues("Set-Cookie"))
        .as("its time begins anew")
        .anyMatch(cookie -> cookie.startsWith(COOKIE + "=yes"));
    assertThat(visitor.get("/shared-pc").status()).isEqualTo(200);
    visitor.following(visitor.post("/shared-pc", Map.of("shared", "no")));
    assertThat(visitor.cookies().value(COOKIE)).isEmpty();
  }

  @Test
  void isNotSwitchedWithoutTheTokenNorByAWordItDoesNotKnow() {
    Visitor visitor = Visitor.anonymous(people.base());
    visitor.get("/shared-pc");
    assertThat(visitor.withoutToken().post("/shared-pc", Map.of("shared", "yes")).status())
        .isEqualTo(403);
    assertThat(visitor.post("/shared-pc", Map.of("shared", "perhaps")).status()).isEqualTo(303);
    assertThat(visitor.post("/shared-pc", Map.of()).status()).isEqualTo(303);
    assertThat(visitor.cookies().value(COOKIE)).isEmpty();
  }

  @Test
  void theSameTwiceIsTheSame() {
    Visitor visitor = Visitor.anonymous(people.base());
    visitor.get(PAGE);
    for (int again = 0; again < 2; again++) {
      assertThat(visitor.post(PAGE, Map.of("shared", "yes")).status()).isEqualTo(303);
      assertThat(visitor.cookies().value(COOKIE)).hasValue("yes");
    }
    for (int again = 0; again < 2; again++) {
      assertThat(visitor.post(PAGE, Map.of("shared", "no")).status()).isEqualTo(303);
      assertThat(visitor.cookies().value(COOKIE)).isEmpty();
    }
  }

  @Test
  void isOpenToEverybodyAndNamesNobody() {
    for (Visitor visitor : List.of(callers.clerk(), callers.office(), callers.stranger())) {
      Reply page = visitor.get(PAGE);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).doesNotContain("試験 ", "action=\"/logout\"");
    }
  }
}

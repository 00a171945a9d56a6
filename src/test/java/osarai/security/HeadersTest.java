package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class HeadersTest {
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/login",
          "/logged-out",
          "/session-ended",
          "/login-lapsed",
          "/my-training",
          "/policy",
          "/policy/clauses/incident-response",
          "/courses/all-staff",
          "/courses/all-staff/lessons/basics/what-we-protect",
          "/courses/fiscal-year-appointees/acknowledgement",
          "/section",
          "/absent",
          "/courses/absent",
          "/attempts/not-an-id",
          "/attempts/00000000-0000-0000-0000-000000000000/result",
          "/policy/clauses/%3Cscript%3E",
          "/api/v1/onboardings",
          "/assets/osarai.css",
          "/assets/absent.css",
          "/%00");

  @Inject NewPeople people;
  @Inject Principals principals;

  @Test
  void everyAnswerCarriesTheHeaders() {
    SoftAssertions all = new SoftAssertions();
    for (String principal : List.of("anonymous", "learner", "unlinked")) {
      for (String address : ADDRESSES) {
        Reply reply = principals.visitor(principal).request("GET", address, Map.of(), "");
        hasHeaders(all, principal + " " + address, reply);
      }
    }
    all.assertAll();
  }

  @Test
  void everyRefusedFormCarriesTheHeaders() {
    SoftAssertions all = new SoftAssertions();
    for (String address : List.of("/logout", "/courses/all-staff/attempts", "/absent")) {
      Reply reply = Visitor.anonymous(people.base()).request("POST", address, Map.of(), "");
      hasHeaders(all, "POST " + address, reply);
    }
    all.assertAll();
  }

  private static void hasHeaders(SoftAssertions all, String what, Reply reply) {
    String name = what + " (" + reply.status() + ")";
    String policy = reply.header("Content-Security-Policy").orElse("");
    all.assertThat(policy)
        .as(name)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .contains("base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe", "*", "data:");
    all.assertThat(reply.header("X-Content-Type-Options")).as(name).contains("nosniff");
    all.assertThat(reply.header("X-Frame-Options")).as(name).contains("DENY");
    all.assertThat(reply.header("Referrer-Policy")).as(name).contains("same-origin");
    all.assertThat(reply.header("Cross-Origin-Opener-Policy")).as(name).contains("same-origin");
    all.assertThat(reply.header("Strict-Transport-Security"))
        .as(name)
        .contains("max-age=31536000; includeSubDomains");
    all.assertThat(reply.header("Server")).as(name).isEmpty();
    all.assertThat(reply.header("X-Powered-By")).as(name).isEmpty();
    if (!reply.address().getPath().startsWith("/assets/") && reply.status() != 302) {
      all.assertThat(reply.header("Cache-Control").orElse("")).as(name).contains("no-store");
    }
    if (reply.isHtml()) {
      all.assertThat(reply.header("Content-Type").orElse("").toLowerCase(Locale.ROOT))
          .as(name)
          .contains("charset=utf-8");
    }
    all.assertThat(reply.status()).as(name).isLessThan(500);
    for (String cookie : reply.headers().allValues("Set-Cookie")) {
      cookieIsGuarded(all, name, cookie);
    }
  }

  private static void cookieIsGuarded(SoftAssertions all, String name, String cookie) {
    List<String> parts = List.of(cookie.toLowerCase(Locale.ROOT).split("; ?"));
    all.assertThat(parts).as(name).contains("path=/", "httponly", "secure");
    all.assertThat(parts).as(name).anyMatch(part -> part.matches("samesite=(lax|strict)"));
    all.assertThat(parts).as(name).noneMatch(part -> part.startsWith("domain="));
    all.assertThat(parts.get(0)).as(name).matches("(q_|__host-).*");
  }

  @Test
  void theCookiesOfALoginAreGuarded() {
    SoftAssertions all = new SoftAssertions();
    Visitor visitor = Visitor.anonymous(people.base());
    Reply begun = visitor.get("/my-training");
    assertThat(begun.headers().allValues("Set-Cookie")).isNotEmpty();
    begun.headers().allValues("Set-Cookie").forEach(c -> cookieIsGuarded(all, "begun", c));
    all.assertThat(begun.location().orElseThrow().getQuery())
        .contains("code_challenge_method=S256", "nonce=", "state=", "prompt=login");
    Visitor coming = Visitor.anonymous(people.base());
    URI back =
        coming.code(
            coming.get("/my-training").location().orElseThrow().toString(),
            principals.person("learner").username(),
            NewPeople.PASSWORD);
    List<String> session = coming.get(back.toString()).headers().allValues("Set-Cookie");
    assertThat(session).anyMatch(cookie -> cookie.startsWith("q_session="));
    session.stream()
        .filter(cookie -> !cookie.contains("Max-Age=0;")) // that of the login begun is taken back
        .forEach(cookie -> cookieIsGuarded(all, "session", cookie));
    coming
        .get("/my-training")
        .headers()
        .allValues("Set-Cookie")
        .forEach(cookie -> cookieIsGuarded(all, "page", cookie));
    Reply page = Visitor.anonymous(people.base()).get("/shared-pc");
    assertThat(page.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("__Host-csrf="));
    page.headers().allValues("Set-Cookie").forEach(c -> cookieIsGuarded(all, "page", c));
    all.assertAll();
  }

  @Test
  void aFigureIsKeptByTheBrowserOnlyAndRunsNothing() {
    String sha256 = Rows.one("SELECT sha256 FROM content_blob WHERE path LIKE '%.svg' LIMIT 1");
    Reply figure = principals.visitor("learner").get("/figures/" + sha256 + ".svg");
    assertThat(figure.header("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
    assertThat(figure.header("Cache-Control").orElse("")).startsWith("private");
    assertThat(figure.header("Content-Security-Policy").orElse("")).contains("default-src 'none'");
  }

  /** In the place of a fault of ours: a table is away. */
  @Test
  void aFaultLetsNobodyInAndShowsNothingOfTheInside() throws Exception {
    for (String table : List.of("completion", "identity_link", "web_session")) {
      Visitor visitor = principals.visitor("learner");
      String session = visitor.cookies().value("q_session").orElseThrow();
      Reply reply;
      Rows.execute("RENAME TABLE " + table + " TO away");
      try {
        reply = visitor.get("/my-training");
      } finally {
        Rows.execute("RENAME TABLE away TO " + table);
      }
      assertThat(reply.status()).as(table).isIn(500, 503);
      assertThat(visitor.cookies().value("q_session")).as("the session lives").hasValue(session);
      assertThat(visitor.get("/my-training").status()).as("afterwards").isEqualTo(200);
      assertThat(reply.body())
          .as(table)
          .contains(reply.status() == 503 ? "ただいま混み合っているか、点検中です" : "こちらの不具合で処理できませんでした")
          .doesNotContain("Exception", "SELECT", "at osarai", "hibernate", table);
      SoftAssertions all = new SoftAssertions();
      all.assertThat(reply.header("Content-Security-Policy")).isPresent();
      all.assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
      all.assertThat(reply.header("Cache-Control")).contains("no-store");
      all.assertAll();
    }
  }
}

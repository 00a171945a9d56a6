package osarai.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Who gets no further than the door of a page; the test of each page asks for its own. */
public final class Doors {
  private static final String LOGIN = "/realms/osarai/protocol/openid-connect/auth";

  private Doors() {}

  /** Whoever has not logged in is sent to the identity provider. */
  public static void leadToTheLogin(String base, String... pages) {
    for (String page : pages) {
      Reply reply = Visitor.anonymous(base).get(page);
      assertThat(reply.status()).as(page).isEqualTo(302);
      assertThat(reply.location().orElseThrow()).as(page).hasPath(LOGIN);
    }
  }

  /**
   * Nor is their form taken; from the login nobody would come back to an address without a page.
   */
  public static void takeNoFormWithoutLogin(String base, String... addresses) {
    for (String address : addresses) {
      Visitor visitor = Visitor.anonymous(base);
      visitor.get("/shared-pc");
      assertThat(visitor.token()).as("token").isNotEmpty();
      Reply reply = visitor.post(address, Map.of());
      assertThat(reply.status()).as(address).isEqualTo(403);
      assertThat(reply.body()).as(address).contains("送られた内容は記録していません", "ログインする");
    }
  }

  /** For a role that has no business there. */
  public static void areClosedTo(Visitor visitor, String... pages) {
    for (String page : pages) {
      assertThat(visitor.get(page).status()).as(page).isEqualTo(403);
    }
  }

  /** What belongs to others is as absent as what never was. */
  public static void seemAbsentTo(Visitor visitor, String... pages) {
    for (String page : pages) {
      assertThat(visitor.get(page).status()).as(page).isEqualTo(404);
    }
  }

  /** For a role that has no business there, although its form carries a token. */
  public static void takeNoFormOf(Visitor visitor, String... addresses) {
    for (String address : addresses) {
      assertThat(visitor.token()).as("token").isNotEmpty();
      assertThat(visitor.post(address, Map.of()).status()).as(address).isEqualTo(403);
    }
  }

  /** Forms about what belongs to others, or never was. */
  public static void seemAbsentToFormsOf(
      Visitor visitor, Map<String, String> form, String... addresses) {
    for (String address : addresses) {
      assertThat(visitor.token()).as("token").isNotEmpty();
      assertThat(visitor.post(address, form).status()).as(address).isEqualTo(404);
    }
  }

  /** A form that another site makes the browser send has no token. */
  public static void takeNoForgedFormOf(Visitor visitor, String... addresses) {
    for (String address : addresses) {
      assertThat(visitor.withoutToken().post(address, Map.of()).status())
          .as(address)
          .isEqualTo(403);
    }
  }
}

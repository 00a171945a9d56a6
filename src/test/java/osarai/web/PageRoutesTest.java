package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {
  private static final String HOST = "kenshu.example:8080";
  private static final String HERE = "http://" + HOST;
  private static final PageRoutes ROUTES =
      new PageRoutes(List.of(Coming.class, Pages.class, Pictures.class));

  @Path("")
  static class Coming {
    @GET
    @Path("/logged-out")
    @PageRoutes.Ending
    void end() {}

    @POST
    @Path("/logout")
    void leave() {}
  }

  /** No address of ours: this class is a resource of the application under test too. */
  @Path("/halls")
  static class Pages {
    @GET
    void all() {}

    @GET
    @Path("/{hall}/seats")
    void duties() {}

    @POST
    @Path("/{hall}/seats/{seat}/extension")
    void extend() {}
  }

  @Path("/pictures")
  static class Pictures {
    @GET
    @Path("/{sha256:[0-9a-f]{64}}.svg")
    void picture() {}
  }

  @ParameterizedTest
  @CsvSource({
    "/halls/7/seats, /halls/7/seats",
    "/halls?name=a%26b&day=2026-11-30, /halls?name=a%26b&day=2026-11-30",
    "/pictures/ab.svg, /pictures/ab.svg"
  })
  void thePageOnWhichTheFormStoodOpensAgain(String page, String link) {
    assertThat(ROUTES.of(HERE + page, HOST, "/elsewhere")).isEqualTo(link);
    assertThat(ROUTES.before(HERE + page, HOST)).hasValue(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/halls",
        "http://kenshu.example/halls",
        "http://kenshu.example:8080@evil.example/halls",
        "http://kenshu.example:8080//evil.example/halls",
        "http://kenshu.example:8080/logged-out",
        "http://kenshu.example:8080/halls/7/seats/8/extension",
        "javascript:alert(1)",
        "mailto:a@b",
        "http://[",
        "/halls/9/seats",
        "null",
        ""
      })
  void whatIsNoPageOfOursLeadsToTheNearestAboveTheForm(String referer) {
    assertThat(ROUTES.of(referer, HOST, "/halls/7/seats/8/extension")).isEqualTo("/halls/7/seats");
    assertThat(ROUTES.before(referer, HOST)).isEmpty();
  }

  @Test
  void withoutARefererToo() {
    assertThat(ROUTES.of(null, HOST, "/halls/7")).isEqualTo("/halls");
    assertThat(ROUTES.of(null, "null", "/halls/7")).isEqualTo("/halls");
  }

  @Test
  void whereNoPageIsAboveOnesOwnTrainingOpens() {
    assertThat(ROUTES.of(null, HOST, "/logout")).isEqualTo("/my-training");
    assertThat(ROUTES.of(HERE + "/logged-out", HOST, "/logout")).isEqualTo("/my-training");
  }
}

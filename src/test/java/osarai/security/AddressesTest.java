package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Who is led on stays here, and what is for the operator is nowhere else. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AddressesTest {
  @Inject NewPeople people;
  @Inject Principals principals;

  @Test
  void whatIsForTheOperatorIsNotOnThePublicPort() {
    Visitor visitor = principals.visitor("learner");
    for (String address :
        List.of(
            "/q",
            "/q/",
            "/q/health",
            "/q/health/ready",
            "/q/metrics",
            "/q/openapi",
            "/q/swagger-ui",
            "/q/dev-ui",
            "/q/dev",
            "/q/arc",
            "/openapi",
            "/metrics",
            "/health",
            "/h2-console",
            "/actuator",
            "/swagger-ui",
            "/.git/config",
            "/WEB-INF/web.xml",
            "/application.properties",
            "/assets/",
            "/assets/../application.properties",
            "/assets/%2e%2e/%2e%2e/application.properties")) {
      assertThat(visitor.request("GET", address, Map.of(), "").status())
          .as(address)
          .isIn(404, 400, 405);
    }
    for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "PROPFIND")) {
      assertThat(visitor.request(method, "/my-training", Map.of(), "").status())
          .as(method)
          .isIn(403, 404, 405, 501);
    }
  }

  @Test
  void redirectsStayOnOurOwnAddresses() {
    for (String address :
        List.of(
            "/?returnUrl=https://evil.example/",
            "/my-training?redirect=//evil.example",
            "/login?redirect_uri=https://evil.example/",
            "//evil.example/%2e%2e",
            "/session-ended?why=https://evil.example/",
            "/logged-out?post_logout=//evil.example",
            "/login?state=https://evil.example&code=x",
            "/\\evil.example".replace("\\", "%5C"))) {
      for (String principal : List.of("anonymous", "learner")) {
        Map<String, String> forged =
            Map.of(
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "host=evil.example",
                "X-Original-URL",
                "/policy");
        Reply reply = principals.visitor(principal).request("GET", address, forged, "");
        reply
            .location()
            .ifPresent(
                to -> {
                  assertThat(to.getHost()).as(address).isEqualTo("localhost");
                  if (to.getQuery() != null && to.getPath().startsWith("/realms/")) {
                    assertThat(to.getQuery()).contains("redirect_uri=" + people.base() + "/login");
                  }
                });
      }
    }
  }
}

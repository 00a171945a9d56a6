package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Application;
import osarai.running.Packaged;
import osarai.running.Visitor;

/**
 * The packaged build, as it is shipped: what is for operators and developers is not for the town.
 */
@Tag("running")
class OperatorAddressesTest {
  private final Application application = Packaged.running().application();

  @Test
  void thePublicPortHasNoneOfThem() {
    Visitor visitor = Visitor.anonymous(application.url());
    for (String address :
        List.of(
            "/q/health",
            "/q/metrics",
            "/q/openapi",
            "/q/dev-ui",
            "/q/dev/",
            "/q/arc/beans",
            "/q/swagger-ui/",
            "/q%2Fhealth",
            "//q/metrics",
            "/application.properties",
            "/quarkus-run.jar")) {
      assertThat(visitor.request("GET", address, Map.of(), "").status()).as(address).isIn(400, 404);
    }
    assertThat(visitor.request("TRACE", "/", Map.of(), "").status()).isIn(404, 405, 501);
  }

  @Test
  void theManagementPortHasWhatOperatorsNeedAndNoPage() throws Exception {
    for (String address :
        List.of("/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi")) {
      assertThat(status(address)).as(address).isEqualTo(200);
    }
    for (String address :
        List.of("/my-training", "/login", "/api/v1/onboardings", "/q/dev-ui", "/q/arc/beans")) {
      assertThat(status(address)).as(address).isEqualTo(404);
    }
  }

  private int status(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(application.management(address)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}

package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** The address of a form, opened as a page: from the browser's history, or after a login. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class FormAddressTest {
  private static final String ID = "01234567-89ab-7def-8123-456789abcdef";

  @Inject Callers callers;
  @Inject NewPeople people;

  @ParameterizedTest
  @CsvSource({
    "/group-sessions/{id}/attendance, /group-sessions/{id}",
    "/handlers/{id}/start/record, /handlers/{id}",
    "/departments/{id}/change, /departments/{id}",
    "/people/{id}/exclusions/{id}/decision, /people/{id}",
    "/people/{id}/duties/{id}/extension, /people/{id}",
    "/import-profiles/text, /import-profiles",
    "/courses/all-staff/attempts, /courses/all-staff",
    "/attempts/{id}/submission, /attempts/{id}",
    "/attempts/{id}/answers, /attempts/{id}",
    "/logout, /my-training"
  })
  void leadsToThePageOfTheForm(String form, String page) {
    Reply reply = callers.office().get(form.replace("{id}", ID));
    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.location().orElseThrow()).hasPath(page.replace("{id}", ID));
  }

  @Test
  void aSystemIsToldThatThereIsNothingToRead() {
    Visitor nobody = Visitor.anonymous(people.base());
    assertThat(nobody.request("GET", "/api/v1/onboardings", Map.of(), "").status()).isEqualTo(405);
  }

  @Test
  void anotherMethodIsRefusedAsBefore() {
    assertThat(callers.office().request("PUT", "/departments", Map.of(), "").status())
        .isEqualTo(405);
  }
}

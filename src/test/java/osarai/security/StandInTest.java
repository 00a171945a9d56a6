package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/** An administrator of the accounts who puts on somebody's account may look, and do nothing. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class StandInTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data; boundary=x";
  private static final String FILE =
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Sessions sessions;

  @Test
  void readsAndNeitherAnswersNorAgreesNorConfirms() {
    Someone learner = people.clerk();
    learner.visitor();
    for (Someone worn : List.of(learner, officials.withRole(Roles.SECURITY_OFFICE))) {
      Visitor visitor = worn(worn);
      assertThat(visitor.get("/my-training").status()).isEqualTo(200);
      String before = Rows.fingerprint("audit_entry");
      for (AccessTable.Row row : AccessTable.read().rows()) {
        if (!row.isGet() && !row.isForMachines() && !row.route().equals("/logout")) {
          Reply reply = send(visitor, row);
          assertThat(reply.status()).as(row.name()).isEqualTo(403);
          if (worn != learner && !row.expected().get("office").equals("stopped")) {
            assertThat(reply.body()).as(row.name()).contains("代わりに操作することはできません");
          }
        }
      }
      assertThat(Rows.fingerprint("audit_entry")).isEqualTo(before);
      assertThat(visitor.post("/logout", Map.of()).status()).isEqualTo(303);
    }
  }

  /** Else nobody gives the person a first password, and no list says that the login is missing. */
  @Test
  void theirLookIsNoLoginOfThePerson() {
    Someone learner = people.clerk();
    assertThat(worn(learner).get("/my-training").status()).isEqualTo(200);
    assertThat(Rows.count("web_session", "person_id = ? AND stands_in", learner.id())).isOne();
    assertThat(sessions.whoLoggedIn(List.of(learner.id()))).isEmpty();
    learner.visitor();
    assertThat(sessions.whoLoggedIn(List.of(learner.id()))).containsExactly(learner.id());
  }

  private Visitor worn(Someone someone) {
    Runnable end = Stack.shared().identityProvider().letTokensNameAnActor("osarai-web");
    try {
      return someone.visitor();
    } finally {
      end.run();
    }
  }

  private static Reply send(Visitor visitor, AccessTable.Row row) {
    boolean upload = row.expected().containsValue("415");
    Map<String, String> headers = new HashMap<>(Map.of("X-CSRF-TOKEN", visitor.token()));
    headers.put("Content-Type", upload ? MULTIPART : FORM);
    String path = row.example().replaceAll("\\{.*?\\}", UUID.randomUUID().toString());
    return visitor.request("POST", path, headers, upload ? FILE : "text=x");
  }

  @Test
  void putsOnNoInterfaceEither() {
    Runnable end = Stack.shared().identityProvider().letTokensNameAnActor("osarai-hr");
    String token;
    try {
      token = Stack.shared().identityProvider().hrToken();
    } finally {
      end.run();
    }
    people.loadTown();
    Map<String, String> headers =
        Map.of(
            "Authorization",
            "Bearer " + token,
            "Content-Type",
            "application/json",
            "Idempotency-Key",
            UUID.randomUUID().toString());
    Visitor machine = Visitor.anonymous(people.base());
    String before = Rows.fingerprint("audit_entry");
    for (String path : List.of("/api/v1/onboardings", "/scim/v2/Users")) {
      assertThat(machine.request("POST", path, headers, "{}").status()).as(path).isEqualTo(403);
    }
    assertThat(Rows.fingerprint("audit_entry")).isEqualTo(before);
    assertThat(machine.request("GET", "/scim/v2/Users?count=1", headers, "").status())
        .isEqualTo(200);
  }
}

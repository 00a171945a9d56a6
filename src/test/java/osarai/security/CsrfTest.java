package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.DemoPeople;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Every change is a form of our own pages; looking changes nothing. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class CsrfTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data; boundary=x";
  private static final String FILE =
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";

  @Inject NewPeople people;
  @Inject Principals principals;
  @Inject Hmac hmac;

  /** A form, and somebody who may send it. */
  private record Form(String path, String principal, boolean isUpload) {
    static Form of(AccessTable.Row row) {
      boolean upload = row.expected().containsValue("415");
      String path = row.example().replaceAll("\\{.*?\\}", UUID.randomUUID().toString());
      return new Form(path, upload ? "office" : entitled(row), upload);
    }

    private static String entitled(AccessTable.Row row) {
      return row.expected().entrySet().stream()
          .filter(entry -> !entry.getValue().equals("stopped"))
          .findFirst()
          .orElseThrow()
          .getKey();
    }

    /** For a file, what a form for text sends is the wrong kind, and the other way round. */
    boolean isWrongKind(String type) {
      return !type.startsWith(isUpload ? "multipart/" : FORM);
    }
  }

  private static List<Form> forms() {
    return AccessTable.read().rows().stream()
        .filter(row -> !row.isGet() && !row.isForMachines())
        .map(Form::of)
        .toList();
  }

  /** What another site could make a browser send; the token is right where it is sent. */
  private static Map<String, Map<String, String>> forged(String token) {
    Map<String, Map<String, String>> forged = new LinkedHashMap<>();
    forged.put("no token", Map.of("Content-Type", FORM));
    forged.put("empty token", with(token, "X-CSRF-TOKEN", ""));
    forged.put("another token", with(token, "X-CSRF-TOKEN", token + "x"));
    forged.put("foreign Origin", with(token, "Origin", "https://evil.example"));
    forged.put("no Origin", with(token, "Origin", "null"));
    forged.put("Origin like ours", with(token, "Origin", "http://localhost.evil.example"));
    forged.put("cross-site", with(token, "Sec-Fetch-Site", "cross-site"));
    forged.put("same-site", with(token, "Sec-Fetch-Site", "same-site"));
    forged.put("text", with(token, "Content-Type", "text/plain"));
    forged.put("json", with(token, "Content-Type", "application/json"));
    forged.put("multipart", with(token, "Content-Type", MULTIPART));
    return forged;
  }

  private static Map<String, String> with(String token, String header, String value) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", FORM);
    headers.put("X-CSRF-TOKEN", token);
    headers.put(header, value);
    return headers;
  }

  @Test
  void aFormOfAnotherSiteChangesNothing() {
    Map<String, List<Form>> forms =
        forms().stream().collect(Collectors.groupingBy(Form::principal));
    assertThat(forms.keySet()).contains("learner", "head", "office");
    forms.forEach(
        (principal, own) -> {
          Visitor visitor = principals.visitor(principal);
          String token = visitor.token();
          assertThat(token).isNotEmpty();
          String before = Rows.fingerprint("audit_entry");
          own.forEach(form -> forged(token).forEach(refused(visitor, form)));
          assertThat(Rows.fingerprint("audit_entry")).isEqualTo(before);
          assertThat(visitor.get("/my-training").status()).as("still logged in").isEqualTo(200);
        });
  }

  @Test
  void aFormThatAnEarlierPersonLeftOpenChangesNothingAndSaysWhoseItWas() {
    Visitor earlier = shimizu();
    earlier.get("/my-training");
    String left = earlier.token();
    earlier.post("/logout", Map.of());
    List<Form> forms = forms();
    for (String principal : forms.stream().map(Form::principal).distinct().toList()) {
      Visitor visitor = principals.visitor(principal);
      long noted = ofOthers();
      for (Form form : forms) {
        assertThat(sent(visitor, form, left).body())
            .as("%s as %s", form.path(), principal)
            .contains("この画面は清水さんのものです", "何も記録していません");
      }
      assertThat(ofOthers() - noted).as("one line each").isEqualTo(forms.size());
      assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    }
  }

  private static long ofOthers() {
    return Rows.count(
        "audit_entry",
        "action = 'send-others-form' AND outcome = ? AND object_kind = 'page'",
        "refused");
  }

  @Test
  void aFormOfAnotherAppointmentIsNotTakenForThisOne() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    String[] parts = visitor.token().split("\\.");
    assertThat(parts[1]).isEqualTo(clerk.appointment().toString());
    String what = parts[0] + "." + UUID.randomUUID();
    String earlier = what + "." + hmac.of("form\n" + what);
    String lesson = "/courses/all-staff/lessons/basics/what-we-protect";
    Reply reply = sent(visitor, new Form(lesson, "learner", false), earlier);
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains("この画面は前の任用のときのものです", "何も記録していません");
    assertThat(
            Rows.count(
                "lesson_read l JOIN enrolment e ON e.id = l.enrolment_id",
                "e.person_id = ?",
                clerk.id()))
        .isZero();
  }

  private Visitor shimizu() {
    people.loadTown();
    return Visitor.loggedInAnew(people.base(), "shimizu", DemoPeople.PASSWORD);
  }

  /** A name is told for a form that we made, never for one that somebody made up. */
  @Test
  void aForgedFormTellsNobodysName() {
    Visitor earlier = shimizu();
    earlier.get("/my-training");
    String[] genuine = earlier.token().split("\\.");
    Visitor visitor = people.clerk().visitor();
    visitor.get("/my-training");
    String own = visitor.token().split("\\.")[2];
    for (String forged :
        List.of(
            genuine[0],
            genuine[0] + "." + genuine[1] + ".",
            genuine[0] + "." + genuine[1] + "." + own,
            genuine[0] + ".nobody." + genuine[2],
            genuine[0] + "." + genuine[1] + "." + genuine[2] + ".",
            "nobody." + genuine[1] + "." + genuine[2],
            "not-a-session." + genuine[1] + "." + genuine[2])) {
      Reply reply = sent(visitor, new Form("/logout", "learner", false), forged);
      assertThat(reply.status()).as(forged).isEqualTo(403);
      assertThat(reply.body()).as(forged).contains("画面が古くなっています").doesNotContain("清水");
    }
  }

  private static Reply sent(Visitor visitor, Form form, String token) {
    Map<String, String> headers = new HashMap<>(Map.of("X-CSRF-TOKEN", token));
    headers.put("Content-Type", form.isUpload() ? MULTIPART : FORM);
    Reply reply = visitor.request("POST", form.path(), headers, form.isUpload() ? FILE : "text=x");
    assertThat(reply.status()).as(form.path()).isEqualTo(403);
    return reply;
  }

  private static BiConsumer<String, Map<String, String>> refused(Visitor visitor, Form form) {
    return (name, headers) -> {
      Map<String, String> sent = new HashMap<>(headers);
      if (form.isUpload() && sent.get("Content-Type").equals(FORM)) {
        sent.put("Content-Type", MULTIPART);
      } else if (form.isUpload() && name.equals("multipart")) {
        sent.put("Content-Type", FORM);
      }
      String type = sent.get("Content-Type");
      String body = type.equals(MULTIPART) ? FILE : "a=b";
      Reply reply = visitor.withoutToken().request("POST", form.path(), sent, body);
      assertThat(reply.status())
          .as("%s as %s: %s", form.path(), form.principal(), name)
          .isIn(form.isWrongKind(type) ? List.of(403, 415) : List.of(403));
      assertThat(reply.location()).isEmpty();
      if (reply.status() == 403) {
        assertThat(reply.body()).as(form.path() + ": " + name).contains("画面が古くなっています");
      }
    };
  }

  @Test
  void aBrokenBodyIsTheSendersFault() {
    Visitor visitor = people.clerk().visitor();
    visitor.get("/my-training");
    Map<String, String> headers = with(visitor.token(), "Content-Type", MULTIPART);
    assertThat(visitor.request("POST", "/logout", headers, "--x\r\nbroken").status())
        .isBetween(400, 499);
  }

  @Test
  void theTokenOfOneBrowserIsNoTokenInAnother() {
    Visitor one = people.clerk().visitor();
    Visitor other = people.clerk().visitor();
    one.get("/my-training");
    other.get("/my-training");
    assertThat(one.token()).isNotEqualTo(other.token());
    Map<String, String> headers = with(one.token(), "Sec-Fetch-Site", "same-origin");
    assertThat(other.request("POST", "/logout", headers, "a=b").status()).isEqualTo(403);
  }

  @Test
  void aChangeIsNeverMadeByGet() {
    Visitor visitor = people.clerk().visitor();
    visitor.get("/my-training");
    String before = Rows.fingerprint("audit_entry");
    for (Form form : forms()) {
      for (String method : List.of("GET", "HEAD", "OPTIONS")) {
        Map<String, String> forged = Map.of("X-HTTP-Method-Override", "POST");
        visitor.request(method, form.path() + "?_method=POST", forged, "");
      }
    }
    assertThat(Rows.fingerprint("audit_entry")).isEqualTo(before);
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
  }
}

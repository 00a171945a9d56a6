package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.security.Spellings.spellings;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AccessTableTest {
  private static final AccessTable TABLE = AccessTable.read();
  private static final Map<String, String> OBJECTS = new HashMap<>();
  private static String firstQuestion = "";

  @Inject Principals principals;
  @Inject Shelf shelf;

  /** The learner has an open attempt at one course, and a completion of another. */
  @BeforeEach
  void makeTheObjects() {
    if (!OBJECTS.isEmpty()) {
      return;
    }
    Someone learner = principals.person("learner");
    Visitor visitor = principals.visitor("learner");
    String passed = attempt(visitor, "handlers");
    Course course = shelf.course("handlers").orElseThrow();
    for (int place = 1; place <= course.draw(); place++) {
      Question question =
          course
              .quiz()
              .question(visitor.get(passed + "?q=" + place).field("question").orElseThrow())
              .orElseThrow();
      Map<String, List<String>> form = new HashMap<>();
      form.put("question", List.of(question.id()));
      form.put("choice", question.key().stream().map(String::valueOf).toList());
      visitor.postAll(passed + "/answers", form);
    }
    visitor.post(passed + "/submission", Map.of());
    String open = attempt(visitor, "all-staff");
    firstQuestion = visitor.get(open + "?q=1").field("question").orElseThrow();
    OBJECTS.put("{own-attempt}", open.substring("/attempts/".length()));
    OBJECTS.put(
        "{own-completion}",
        Rows.one("SELECT id FROM completion WHERE person_id = ?", learner.id()));
    OBJECTS.put(
        "{figure}", Rows.one("SELECT sha256 FROM content_blob WHERE path LIKE '%.svg' LIMIT 1"));
  }

  private String attempt(Visitor visitor, String courseId) {
    String course = "/courses/" + courseId;
    for (Lesson lesson : shelf.course(courseId).orElseThrow().lessons()) {
      visitor.post(course + "/lessons/" + lesson.id(), Map.of());
    }
    return visitor.post(course + "/attempts", Map.of()).location().orElseThrow().getPath();
  }

  @Test
  void everyRouteIsInTheTableAndEveryRowIsARoute() {
    TreeSet<String> rows = new TreeSet<>();
    TABLE.rows().forEach(row -> rows.add(row.name()));
    assertThat(rows).isEqualTo(AccessTable.routes()).hasSameSizeAs(TABLE.rows());
  }

  @Test
  void everybodyGetsWhatTheTableSays() {
    SoftAssertions all = new SoftAssertions();
    for (AccessTable.Row row : TABLE.rows()) {
      for (String principal : TABLE.principals()) {
        Reply reply = send(visitor(principal, row), principal, row, path(row));
        all.assertThat(outcome(row, reply))
            .as(row.name() + " as " + principal + " (" + reply.status() + ")")
            .isEqualTo(row.expected().get(principal));
      }
    }
    all.assertAll();
  }

  /**
   * Of a page, a list, a refusal: whoever asks. JSON is UTF-8 and says nothing (RFC 8259); the
   * names of Quarkus' own cookies cannot be set.
   */
  @Test
  void everyTextSaysInWhichLettersItIsWrittenAndEveryCookieIsOfThisHost() {
    SoftAssertions all = new SoftAssertions();
    Set<String> types = new TreeSet<>();
    for (AccessTable.Row row : TABLE.rows()) {
      for (String principal : TABLE.principals()) {
        if (row.isGet()) {
          Reply reply = send(visitor(principal, row), principal, row, path(row));
          String type = reply.header("Content-Type").orElse("");
          types.add(type.replaceFirst(";.*", ""));
          all.assertThat(reply.headers().allValues("Set-Cookie"))
              .as("cookies of " + row.name() + " as " + principal)
              .allMatch(cookie -> cookie.startsWith("__Host-") || cookie.startsWith("q_"));
          all.assertThat(isWellSaid(type, reply))
              .as(row.name() + " as " + principal + " (" + reply.status() + "): " + type)
              .isTrue();
        }
      }
    }
    all.assertAll();
    assertThat(types).contains("text/html", "text/csv", "application/scim+json");
  }

  private static boolean isWellSaid(String type, Reply reply) {
    String said = type.toLowerCase(Locale.ROOT).replace(" ", "");
    if (said.startsWith("text/")) {
      return said.contains(";charset=utf-8");
    }
    return said.contains("json") ? !said.contains("charset") : !said.isEmpty() || isBare(reply);
  }

  /** One that says nothing needs no type. */
  private static boolean isBare(Reply reply) {
    return reply.body().isEmpty();
  }

  @Test
  void everyDenialOfAPageStandsInTheTrail() {
    SoftAssertions all = new SoftAssertions();
    for (AccessTable.Row row : TABLE.rows()) {
      for (String principal : TABLE.principals()) {
        String expected = row.expected().get(principal);
        if (row.isGet()
            && !row.isForMachines()
            && List.of("refused", "absent").contains(expected)) {
          Visitor visitor = principals.visitor(principal);
          long before = refusals();
          visitor.request("GET", path(row), principals.headers(principal), "");
          all.assertThat(refusals() - before).as(row.name() + " as " + principal).isEqualTo(1);
        }
      }
    }
    all.assertAll();
  }

  private static long refusals() {
    return Rows.count("audit_entry", "action = ? AND outcome = 'refused'", "open");
  }

  /** Of seven thousand requests none minds another beside it. */
  @Test
  void noOtherSpellingOfARouteGivesMore() {
    assertThat(TABLE.rows().parallelStream().flatMap(this::wrongBySpelling).toList()).isEmpty();
  }

  private Stream<String> wrongBySpelling(AccessTable.Row row) {
    List<String> wrong = new ArrayList<>();
    for (String principal : TABLE.principals()) {
      String plain = row.expected().get(principal);
      if (row.route().equals("/") || List.of("page", "to-own-page").contains(plain)) {
        continue;
      }
      Visitor visitor = visitor(principal, row);
      for (String spelling : spellings(path(row))) {
        Reply reply = send(visitor.again(), principal, row, spelling);
        boolean more = List.of("page", "to-own-page").contains(outcome(row, reply));
        boolean faultOfTheServer = reply.status() >= 500 && reply.status() != 501;
        if (more || faultOfTheServer) {
          wrong.add("%s %s as %s: %d".formatted(row.method(), spelling, principal, reply.status()));
        }
      }
    }
    return wrong.stream();
  }

  /** Who leaves gets a session of their own, since it ends. */
  private Visitor visitor(String principal, AccessTable.Row row) {
    if (row.route().equals("/logout") && row.expected().get(principal).equals("to-own-page")) {
      Visitor leaving = principals.person(principal).visitor();
      leaving.get("/my-training");
      return leaving;
    }
    return principals.visitor(principal);
  }

  private Reply send(Visitor visitor, String principal, AccessTable.Row row, String path) {
    Map<String, String> headers = new HashMap<>(principals.headers(principal));
    if (row.isGet()) {
      return visitor.request("GET", path, headers, "");
    }
    if (row.isForMachines()) {
      headers.put("Content-Type", "application/json");
      return visitor.request(row.method(), path, headers, "{}");
    }
    headers.put("Content-Type", "application/x-www-form-urlencoded");
    headers.put("X-CSRF-TOKEN", visitor.token());
    String question = row.route().endsWith("/answers") ? firstQuestion : "x";
    return visitor.request("POST", path, headers, "text=x&choice=1&question=" + question);
  }

  private static String path(AccessTable.Row row) {
    String path = row.example();
    for (Map.Entry<String, String> object : OBJECTS.entrySet()) {
      path = path.replace(object.getKey(), object.getValue());
    }
    return path;
  }

  /** In the words of the table. */
  private static String outcome(AccessTable.Row row, Reply reply) {
    URI to = reply.location().orElse(null);
    boolean form = !row.isGet() && !row.isForMachines();
    return switch (reply.status()) {
      case 200 -> "page";
      case 302, 303 -> isLogin(to) ? "login" : "to-own-page";
      case 403 -> form ? "stopped" : "refused";
      case 404 -> "absent";
      default -> String.valueOf(reply.status());
    };
  }

  private static boolean isLogin(URI to) {
    return to.getPath().startsWith("/realms/osarai/");
  }
}

package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;

/** The list of a session that is sent after the login has ended. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LostAttendanceTest {
  private static final Pattern LINE =
      Pattern.compile("<tr><th scope=\"row\">[^<]+</th>((?:<td>[^<]*</td>)+)</tr>");

  @Inject NewPeople people;
  @Inject EnteredTraining training;

  @Test
  void comesBackLineByLineWithWhoseItIs() {
    String section = people.newSection("税務課");
    Visitor head = people.head(section).visitor();
    List<Someone> six =
        java.util.stream.Stream.generate(() -> people.clerkOf(section)).limit(6).toList();
    String session = training.opened(head, section, "all-staff", "10");
    Shown page = Shown.of(head.get(session));
    List<String> ids = page.values("person");
    assertThat(ids).hasSameSizeAs(six);
    assertThat(page.values("row")).hasSameSizeAs(ids).doesNotContain("");
    Map<String, List<String>> form = new LinkedHashMap<>();
    for (String field : List.of("page", "column", "person", "row")) {
      form.put(field, page.values(field));
    }
    form.put("present", List.of(ids.get(0), ids.get(2), ids.get(5)));
    form.put("correct", List.of("10", "", "9", "", "", "7"));
    head.cookies().remove("q_session");
    Reply reply = head.postAll(session + "/attendance", form);
    assertThat(reply.status()).isEqualTo(403);
    assertThat(LINE.matcher(reply.body()).results().map(MatchResult::group))
        .containsExactly(
            line(page, 0, "チェックあり", "10"),
            line(page, 1, "", ""),
            line(page, 2, "チェックあり", "9"),
            line(page, 3, "", ""),
            line(page, 4, "", ""),
            line(page, 5, "チェックあり", "7"));
    page.values("column")
        .forEach(name -> assertThat(reply.body()).contains("<th scope=\"col\">" + name + "</th>"));
    assertThat(page.values("column")).hasSize(3);
    assertThat(reply.body()).doesNotContain("<ul class=\"given-back\">");
    assertThat(Rows.count("attendance", "person_id = ?", six.get(0).id())).isZero();
  }

  private static String line(Shown page, int row, String tick, String score) {
    return "<tr><th scope=\"row\">"
        + page.values("row").get(row)
        + "</th><td>"
        + tick
        + "</td><td>"
        + score
        + "</td></tr>";
  }
}

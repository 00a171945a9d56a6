package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;

/** One more requirement, and what would change by it. */
final class TriedRequirement {
  private TriedRequirement() {}

  /** One more requirement, for a section alone. */
  static String of(String section, String due) {
    return """

      - id: tried
        course: all-staff
        who: {employment: [staff], departments: ["%s"]}
        each: fiscal-year
        due: {%s}
        because: 試験です
    """
        .formatted(section, due);
  }

  static String name(Someone who) {
    return "試験 " + who.staffNumber();
  }

  /** All that would change for the person. */
  static String line(Reply reply, Someone who) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return Pattern.compile("<tr><th scope=\"row\">" + name(who) + "<br>.*?</tr>", Pattern.DOTALL)
        .matcher(reply.body())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }
}

package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** To look at a page changes nothing; it is followed from link to link. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LookingTest {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

  /** What differs between pages of one shape: an id, a number, a parameter's value. */
  private static final Pattern VALUE = Pattern.compile("[0-9a-f-]{36}|\\d+|(?<==)[^&]*");

  private static final int OF_A_SHAPE = 3;

  @Inject Principals principals;

  /** Of pages that differ in their values alone a few, so that every shape gets its turn. */
  @Test
  void lookingAtEveryPageWritesNothing() {
    for (String principal : List.of("learner", "head", "office", "hr", "auditor", "unlinked")) {
      Visitor visitor = principals.visitor(principal);
      String before = Rows.fingerprint("audit_entry", "web_session");
      Set<String> seen = crawl(visitor);
      assertThat(Rows.fingerprint("audit_entry", "web_session")).as(principal).isEqualTo(before);
      if (!principal.equals("unlinked")) {
        assertThat(seen).as(principal).hasSizeGreaterThan(20);
      }
    }
  }

  private static Set<String> crawl(Visitor visitor) {
    Set<String> seen = new HashSet<>();
    Map<String, Integer> shapes = new HashMap<>();
    Deque<String> open =
        new ArrayDeque<>(
            List.of(
                "/my-training",
                "/policy",
                "/section",
                "/courses/all-staff",
                "/courses/fiscal-year-appointees",
                "/courses/handlers",
                "/absent"));
    while (!open.isEmpty()) {
      String path = open.poll();
      String shape = VALUE.matcher(path).replaceAll("*");
      if (path.startsWith("/session-ended")
          || shapes.getOrDefault(shape, 0) == OF_A_SHAPE
          || !seen.add(path)) {
        continue;
      }
      shapes.merge(shape, 1, Integer::sum);
      Reply page = visitor.get(path);
      assertThat(page.status()).as(path).isIn(200, 302, 303, 403, 404, 429);
      visitor.request("HEAD", path, Map.of(), "");
      if (page.isHtml()) {
        Matcher link = LINK.matcher(page.body());
        while (link.find()) {
          open.add(link.group(1).replace("&amp;", "&"));
        }
      }
    }
    return seen;
  }
}

package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.learning.Pupil;
import osarai.running.Browser;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/**
 * Every text that people or systems can put into the database is text on every page that shows it,
 * whatever stands in it (ASVS 1.2.1, 1.2.3).
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class HostileTextTest {
  private static final String COURSE_WITH_DESIGNATIONS = "handlers";

  @Inject HostileTown town;
  @Inject Shelf shelf;

  @Test
  void isShownAsItStandsAndTheBrowserRunsNothingOfIt() {
    HostileTown.Viewer head = town.head();
    Visitor visitor = head.visitor();
    for (String course : List.of(COURSE_WITH_DESIGNATIONS, "fiscal-year-appointees")) {
      new Pupil(visitor, shelf.course(course).orElseThrow()).pass();
    }
    String attempt = new Pupil(visitor, shelf.course("all-staff").orElseThrow()).read().start();
    Map<String, String> pages =
        Crawl.from(
            visitor,
            List.of(
                "/my-training",
                "/section",
                attempt,
                attempt + "/review",
                "/courses/fiscal-year-appointees/acknowledgement",
                "/completions/"
                    + Rows.one("SELECT id FROM completion WHERE person_id = ?", head.id())));
    Set<String> shown = new TreeSet<>();
    Map<String, String> kinds = new TreeMap<>();
    pages.forEach(
        (path, body) -> {
          Set<String> here = town.shownEscaped(path, body);
          shown.addAll(here);
          kinds.putIfAbsent(kind(path) + " " + here, path);
        });
    assertThat(shown).as("fields that some page shows").isEqualTo(town.fieldsOnPages());
    assertThat(kinds).hasSizeGreaterThan(8);
    theBrowserRunsNothing(head, List.copyOf(kinds.values()));
  }

  /** Pages of one template, roughly. */
  private static String kind(String path) {
    return path.replaceAll("\\?.*", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
        .replaceAll("^/courses/[^/]+", "/courses/*")
        .replaceAll("/(lessons|clauses)/.*", "/$1/*");
  }

  private void theBrowserRunsNothing(HostileTown.Viewer viewer, List<String> paths) {
    List<String> ran = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      Page page = browser.newPage();
      page.onDialog(
          dialog -> {
            ran.add("dialog: " + dialog.message());
            dialog.dismiss();
          });
      page.onConsoleMessage(said -> ran.add(page.url() + " console: " + said.text()));
      page.onPageError(error -> ran.add(page.url() + " error: " + error));
      page.onRequest(
          request -> {
            if (request.url().endsWith("/x")) {
              ran.add("asked for " + request.url());
            }
          });
      Browser.logIn(page, viewer.base() + "/my-training", viewer.username(), NewPeople.PASSWORD);
      ran.clear(); // what Keycloak's own page says
      for (String path : paths) {
        page.navigate(viewer.base() + path);
        assertThat(page.locator("[onerror], img[src='x'], main script").count()).as(path).isZero();
      }
    }
    assertThat(ran).isEmpty();
  }

  /** What is reached by following the links. */
  private static final class Crawl {
    private static final java.util.regex.Pattern LINK =
        java.util.regex.Pattern.compile("href=\"(/[^\"#]*)\"");

    static Map<String, String> from(Visitor visitor, List<String> first) {
      Map<String, String> bodies = new LinkedHashMap<>();
      Set<String> seen = new TreeSet<>();
      java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>(first);
      while (!open.isEmpty() && bodies.size() < 150) {
        String path = open.poll();
        if (!seen.add(path) || path.startsWith("/assets/") || path.contains("ended")) {
          continue;
        }
        var page = visitor.follow(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        if (!page.isHtml()) {
          continue; // a list to keep, which no browser shows
        }
        bodies.put(path, page.body());
        LINK.matcher(bodies.get(path))
            .results()
            .forEach(link -> open.add(link.group(1).replace("&amp;", "&")));
      }
      return bodies;
    }
  }
}

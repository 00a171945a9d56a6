package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.forms.IndividualNumber;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.storage.Causes;

/** Whoever sends a 個人番号, in an address, a header or a form, leaves it nowhere. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class IndividualNumberNowhereTest {
  private static final String NUMBER =
      IntStream.range(0, 10)
          .mapToObj(digit -> "98765432109" + digit)
          .filter(IndividualNumber::isIn)
          .findAny()
          .orElseThrow();
  private static final Set<String> PARAMETERS = parameters("@QueryParam");
  private static final Set<String> FIELDS = parameters("@FormParam");
  private static final List<String> HEADERS =
      List.of(
          "User-Agent",
          "Referer",
          "Accept-Language",
          "X-Forwarded-For",
          "X-Request-Id",
          "Idempotency-Key",
          "If-Match",
          "If-None-Match",
          "X-Requested-With");

  private static final String ONBOARDING =
      """
      {"externalId": "HR-NOWHERE", "staffNumber": "NW1", "name": "試験 花子", "kana": "シケン ハナコ",
       "employment": "regular", "department": "210", "title": "主事",
       "effectiveFrom": "2026-11-01"}\
      """;

  @Inject Principals principals;

  @Test
  void noAddressNoHeaderAndNoFormKeepsOrLogsIt() {
    Listener listener = new Listener();
    Logger.getLogger("").addHandler(listener);
    try {
      for (String principal : List.of("anonymous", "unlinked", "office", "hr", "head", "learner")) {
        Visitor visitor = principals.visitor(principal);
        for (String path : addresses(false)) {
          assertThat(visitor.request("GET", path, headers(Map.of()), "").body())
              .as("%s at %s", principal, path)
              .doesNotContain(NUMBER);
        }
        forms().forEach(path -> visitor.post(path, fields()));
      }
      for (String system : List.of("reports-client", "hr-client")) {
        Visitor machine = principals.visitor(system);
        Map<String, String> token = headers(principals.headers(system));
        addresses(true).forEach(path -> machine.request("GET", path, token, ""));
      }
      Visitor machine = principals.visitor("hr-client");
      Map<String, String> call = new HashMap<>(headers(principals.headers("hr-client")));
      call.put("Content-Type", "application/json");
      assertThat(machine.request("POST", "/api/v1/onboardings", call, ONBOARDING).status())
          .isEqualTo(400);
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
    assertThat(listener.heard).as("the log listens at all").isNotEmpty();
    assertThat(listener.heard).noneMatch(line -> line.contains(NUMBER));
    assertThat(placesWithTheNumber()).isEmpty();
  }

  @Test
  void noFileLeavesItInAName() {
    Visitor hr = principals.visitor("hr");
    byte[] roster = "職員番号,氏名\r\n1,六角 花\r\n".getBytes(StandardCharsets.UTF_8);
    String name = "名簿" + NUMBER + ".csv";
    for (String page : List.of("/imports", "/import-profiles/sample", "/training-imports")) {
      hr.get(page);
      Map<String, String> form =
          Map.of("profile", "標準", "effective", "2026-12-01", "header-row", "1", "kind", "EARLIER");
      assertThat(hr.postFile(page, form, name, roster).body()).as(page).doesNotContain(NUMBER);
    }
    assertThat(placesWithTheNumber()).isEmpty();
  }

  /** Every name by which something is taken out of an address or a form. */
  private static Set<String> parameters(String annotation) {
    Set<String> names = new TreeSet<>(List.of("filter", "attributes", "startIndex", "year"));
    Pattern named = Pattern.compile(annotation + "\\(\"([^\"]+)\"\\)");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher found = named.matcher(Files.readString(file));
        while (found.find()) {
          names.add(found.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(names).hasSizeGreaterThan(15);
    return names;
  }

  private static Map<String, String> headers(Map<String, String> also) {
    Map<String, String> headers = new HashMap<>(also);
    HEADERS.forEach(name -> headers.put(name, NUMBER));
    return headers;
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    FIELDS.forEach(name -> fields.put(name, NUMBER));
    return fields;
  }

  /** Every page with the number for each object and each parameter. */
  private static List<String> addresses(boolean forMachines) {
    String query = "?" + String.join("&", PARAMETERS.stream().map(p -> p + "=" + NUMBER).toList());
    return AccessTable.read().rows().stream()
        .filter(row -> row.isGet() && row.isForMachines() == forMachines)
        .map(row -> row.route().replaceAll("\\{.*?\\}", NUMBER))
        .flatMap(path -> Stream.of(path, path + query))
        .toList();
  }

  /** With the number for each object, and with the objects of the table; nobody leaves. */
  private static List<String> forms() {
    return AccessTable.read().rows().stream()
        .filter(row -> !row.isGet() && !row.isForMachines() && !row.route().equals("/logout"))
        .flatMap(row -> Stream.of(row.route().replaceAll("\\{.*?\\}", NUMBER), row.example()))
        .filter(path -> !path.contains("{"))
        .distinct()
        .toList();
  }

  private static List<String> placesWithTheNumber() {
    List<String> places = new ArrayList<>();
    for (List<String> column :
        Rows.all(
            "SELECT c.table_name, c.column_name FROM information_schema.columns c"
                + " JOIN information_schema.tables t"
                + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                + " WHERE c.table_schema = 'osarai' AND t.table_type = 'BASE TABLE'"
                + " AND (c.data_type LIKE '%char%' OR c.data_type LIKE '%text%')")) {
      String name = "`" + column.get(1) + "`";
      if (Rows.count(column.get(0), name + " LIKE ?", "%" + NUMBER + "%") > 0) {
        places.add(column.get(0) + "." + column.get(1));
      }
    }
    return places;
  }

  /** What is written to the log while the pages are asked for. */
  private static final class Listener extends Handler {
    private final List<String> heard = java.util.Collections.synchronizedList(new ArrayList<>());

    @Override
    public void publish(LogRecord logged) {
      Causes.of(logged.getThrown()).forEach(cause -> heard.add(cause.toString()));
      heard.add(
          logged instanceof ExtLogRecord said
              ? said.getFormattedMessage()
              : String.valueOf(logged.getMessage()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

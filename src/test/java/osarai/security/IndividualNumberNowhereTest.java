package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.forms.IndividualNumber;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Whoever types a 個人番号 into an address or a search leaves it nowhere. */
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
  private static final List<String> PARAMETERS =
      List.of("q", "number", "day", "why", "course", "department", "year", "said", "as-of");

  @Inject Principals principals;

  @Test
  void noAddressKeepsOrLogsIt() {
    Listener listener = new Listener();
    Logger.getLogger("").addHandler(listener);
    try {
      for (String principal : List.of("office", "hr", "head", "learner")) {
        Visitor visitor = principals.visitor(principal);
        addresses()
            .forEach(
                address ->
                    assertThat(visitor.get(address).body())
                        .as("%s at %s", principal, address)
                        .doesNotContain(NUMBER));
      }
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

  /** Every page with the number for each object and each parameter. */
  private static List<String> addresses() {
    String query = "?" + String.join("&", PARAMETERS.stream().map(p -> p + "=" + NUMBER).toList());
    return AccessTable.read().rows().stream()
        .filter(row -> row.isGet() && !row.isForMachines())
        .map(row -> row.route().replaceAll("\\{.*?\\}", NUMBER))
        .flatMap(path -> java.util.stream.Stream.of(path, path + query))
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
      for (Throwable t = logged.getThrown(); t != null; t = t.getCause()) {
        heard.add(t.toString());
      }
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

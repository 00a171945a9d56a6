package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.forms.KeptText;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.StaffNumber;

/**
 * An end of September and the next appointment from October, or after a gap, told in either order,
 * and the end once more by another door: neither is lost, whatever the effective day of the end.
 */
class EndBeforeNextTest {
  private static final String LAST = "2026-09-30";

  private record Order(String next, @Nullable String nextLast, List<Statement> said) {}

  static Stream<Order> orders() {
    List<Order> all = new ArrayList<>();
    for (String next : List.of("2026-10-01", "2026-10-15")) {
      for (String nextLast : new String[] {null, "2026-10-31", "2027-03-31"}) {
        for (String effective : List.of(LAST, "2026-10-01", "2026-10-20", "2026-11-30")) {
          for (String again : List.of(LAST, "2026-10-01", "2026-10-20", "2026-11-30")) {
            for (boolean numbered : new boolean[] {false, true}) {
              all.addAll(orders(next, nextLast, effective, again, numbered));
            }
          }
        }
      }
    }
    return all.stream();
  }

  private static List<Order> orders(
      String next, @Nullable String nextLast, String effective, String again, boolean numbered) {
    Statement first = engaged("2026-04-01", null, numbered ? "001" : null);
    Statement term = engaged("2026-04-01", "2027-03-31", numbered ? "001" : null);
    Statement end = ends(effective, "人発第2号", numbered ? "002" : null);
    Statement then = engaged(next, nextLast, numbered ? "003" : null);
    Statement repeat = ends(again, "人発第9号", null);
    return List.of(
        new Order(next, nextLast, List.of(first, end, then)),
        new Order(next, nextLast, List.of(first, then, end)),
        new Order(next, nextLast, List.of(first, end, then, repeat)),
        new Order(next, nextLast, List.of(first, end, repeat, then)),
        new Order(next, nextLast, List.of(first, then, end, repeat)),
        new Order(next, nextLast, List.of(term, end, then)),
        new Order(next, nextLast, List.of(term, end, then, repeat)),
        new Order(next, nextLast, List.of(term, end, repeat, then)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("orders")
  void theEndAndTheNextBothStand(Order order) {
    Received received = new Received();
    for (Statement said : order.said()) {
      Receipt receipt = received.receipt(said, Received.TANAKA);
      assertThat(receipt.line(Received.TANAKA, null).faults()).isEmpty();
      received.keep(said);
    }
    assertThat(
            received.receipt(order.said().get(0), Received.TANAKA).before().appointments().stream()
                .map(served -> served.period().from() + "/" + served.period().lastDay()))
        .containsExactly("2026-04-01/" + LAST, order.next() + "/" + order.nextLast());
  }

  private static Statement engaged(String from, @Nullable String last, @Nullable String sequence) {
    Statement.Engagement engagement =
        new Statement.Engagement(
            EmploymentType.REGULAR,
            WrittenNotices.day(from),
            last == null ? null : WrittenNotices.day(last));
    return said(from, "任-" + from, sequence, engagement, null);
  }

  private static Statement ends(String effective, String document, @Nullable String sequence) {
    return said(effective, document, sequence, null, LAST);
  }

  private static Statement said(
      String effective,
      String document,
      @Nullable String sequence,
      Statement.@Nullable Engagement engagement,
      @Nullable String last) {
    return new Statement(
        new KeptText("1行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        new Statement.Order(WrittenNotices.day(effective), document, sequence, null),
        engagement == null ? null : PersonName.of("田中 花子", new Kana("タナカ ハナコ")),
        engagement,
        engagement == null ? null : List.of(Received.held("210")),
        last == null ? null : WrittenNotices.day(last),
        null,
        null);
  }
}

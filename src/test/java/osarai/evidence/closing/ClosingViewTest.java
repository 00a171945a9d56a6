package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of one fiscal year offers and says of its own list. */
class ClosingViewTest {
  @ParameterizedTest
  @CsvSource({
    "running, true, false, false",
    "open, true, false, true",
    "open, false, false, false",
    "closed, true, true, false",
    "closed, false, true, false"
  })
  void aYearIsClosedByThoseWhoMayOnceItIsOver(
      String state, boolean mayAct, boolean closed, boolean closable) {
    ClosingView view = view(state, mayAct, 0, List.of());
    assertThat(view.isClosed()).isEqualTo(closed);
    assertThat(view.isClosable()).isEqualTo(closable);
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true", "1003, true"})
  void aListThatDoesNotShowAllSaysSo(int count, boolean cut) {
    assertThat(view("open", true, count, List.of()).isCut()).isEqualTo(cut);
  }

  @Test
  void yearsBeforeItThatAreOpenAreNamed() {
    assertThat(view("open", true, 3, List.of("令和6年度", "令和7年度")).earlierNames())
        .isEqualTo("令和6年度、令和7年度");
    assertThat(view("open", true, 3, List.of()).earlierNames()).isEmpty();
  }

  /** Two sections with two unmet duties and one. */
  private static ClosingView view(
      String state, boolean mayAct, int unmetCount, List<String> earlier) {
    ClosingView.UnmetLine line =
        new ClosingView.UnmetLine("d", "p", "田中 花子", "1001", "全職員研修", "令和8年10月31日", false, null);
    List<ClosingView.Section> unmet = new ArrayList<>();
    unmet.add(new ClosingView.Section("市民課", Collections.nCopies(2, line)));
    unmet.add(new ClosingView.Section("税務課", List.of(line)));
    return new ClosingView(
        2026,
        "令和8年度",
        state,
        "令和9年3月31日",
        "令和9年4月1日",
        "",
        "",
        "",
        List.of(),
        ClosingFigure.sum(List.of()),
        false,
        unmet,
        unmetCount,
        List.of(),
        0,
        earlier,
        mayAct);
  }
}

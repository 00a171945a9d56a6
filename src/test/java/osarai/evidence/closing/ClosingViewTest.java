package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.calendar.FiscalYear;
import osarai.evidence.closing.YearClosings.YearState;
import osarai.forms.Worded;

/** What the page of one fiscal year offers and says of its own list. */
class ClosingViewTest {
  @ParameterizedTest
  @CsvSource({
    "RUNNING, true, false, false",
    "OPEN, true, false, true",
    "OPEN, false, false, false",
    "CLOSED, true, true, false",
    "CLOSED, false, true, false"
  })
  void aYearIsClosedByThoseWhoMayOnceItIsOver(
      YearState state, boolean mayAct, boolean closed, boolean closable) {
    ClosingView view = view(state, mayAct, 0, List.of());
    assertThat(view.isClosed()).isEqualTo(closed);
    assertThat(view.isClosable()).isEqualTo(closable);
  }

  @Test
  void aYearIsReadInOneTransaction() throws NoSuchMethodException {
    assertThat(
            ClosingViews.class.getDeclaredMethod("of", FiscalYear.class, UUID.class, boolean.class))
        .matches(method -> method.isAnnotationPresent(Transactional.class));
  }

  @ParameterizedTest
  @EnumSource(ClosingSaid.class)
  void whatIsSaidIsKnownByItsWordInTheAddress(ClosingSaid said) {
    assertThat(Worded.of(ClosingSaid.class, said.word())).contains(said);
    assertThat(Worded.of(ClosingSaid.class, said.name())).as("not by its name").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true", "1003, true"})
  void aListThatDoesNotShowAllSaysSo(int count, boolean cut) {
    assertThat(view(YearState.OPEN, true, count, List.of()).isCut()).isEqualTo(cut);
  }

  @Test
  void yearsBeforeItThatAreOpenAreNamed() {
    assertThat(view(YearState.OPEN, true, 3, List.of("令和6年度", "令和7年度")).earlierNames())
        .isEqualTo("令和6年度、令和7年度");
    assertThat(view(YearState.OPEN, true, 3, List.of()).earlierNames()).isEmpty();
  }

  /** Two sections with two unmet duties and one. */
  private static ClosingView view(
      YearState state, boolean mayAct, int unmetCount, List<String> earlier) {
    ClosingView.UnmetLine line =
        new ClosingView.UnmetLine(
            "d", "p", "田中 花子", "1001", "全職員研修", "令和8年10月31日", false, false, null);
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
        new FiguresTable(List.of(), ClosingFigure.NONE, CountingRule.PEOPLE, false),
        unmet,
        unmetCount,
        1,
        List.of(),
        0,
        earlier,
        mayAct);
  }
}

package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.SATO;
import static osarai.trainings.SessionDraft.SESSION;
import static osarai.trainings.SessionDraft.TANAKA;
import static osarai.trainings.SessionDraft.entry;
import static osarai.trainings.SessionDraft.row;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is listed on the page of the session of 24 November. */
class SessionViewsTest {
  private static final SessionViews.Reader HEAD =
      new SessionViews.Reader(SessionDraft.HEAD.person(), false);
  private static final SessionViews.Reader DEPUTY =
      new SessionViews.Reader(SessionDraft.DEPUTY.person(), false);
  private static final SessionViews.Reader OFFICE = new SessionViews.Reader(new UUID(0, 99), true);
  private final SessionTown town = new SessionTown();

  @Test
  void whoOwesTheCourseIsOpenWithAnEmptyEntry() {
    assertThat(view(HEAD).open())
        .extracting(SessionView.Open::name)
        .containsExactly("田中 花子", "佐藤 次郎");
    assertThat(view(HEAD).open().get(0))
        .satisfies(
            open -> {
              assertThat(open.post()).isEqualTo("市民課 主事");
              assertThat(open.number()).isEqualTo("1001");
              assertThat(open.called()).isEqualTo("田中 花子 (1001)");
              assertThat(open.present()).isFalse();
              assertThat(open.correct()).isEmpty();
              assertThat(open.missing()).isEmpty();
            });
  }

  @Test
  void whoOwesNothingIsNotListed() {
    town.owing.remove(SATO);
    assertThat(view(HEAD).open()).extracting(SessionView.Open::name).containsExactly("田中 花子");
    assertThat(view(HEAD).done()).isEmpty();
  }

  @Test
  void whoIsNotYetCompleteStaysOpenWithWhatIsMissing() {
    town.entered(row(entry(TANAKA, 7), 0));
    SessionView.Open open = view(HEAD).open().get(0);
    assertThat(open.present()).isTrue();
    assertThat(open.correct()).isEqualTo("7");
    assertThat(open.missing()).containsExactly(Conditions.Missing.PASS);
    assertThat(open.enteredBy()).isEqualTo("市民課長 鈴木 健一");
  }

  @Test
  void whoIsCompleteIsDone() {
    Attendance row = row(entry(TANAKA, 9), 0);
    town.entered(row);
    town.completed(row);
    town.owing.remove(TANAKA);
    assertThat(view(HEAD).open()).extracting(SessionView.Open::name).containsExactly("佐藤 次郎");
    assertThat(view(HEAD).done())
        .singleElement()
        .satisfies(
            done -> {
              assertThat(done.name()).isEqualTo("田中 花子");
              assertThat(done.number()).isEqualTo("1001");
              assertThat(done.correct()).isEqualTo("9/10");
              assertThat(done.by()).isEqualTo("市民課長 鈴木 健一");
            });
  }

  @Test
  void anEntryIsTakenBackByWhoMadeItOrByTheOffice() {
    Attendance row = row(entry(TANAKA, 9), 0);
    town.entered(row);
    town.completed(row);
    String link = "/completions/" + new UUID(8, 0) + "/withdrawal";
    assertThat(view(HEAD).done().get(0).link()).isEqualTo(link);
    assertThat(view(OFFICE).done().get(0).link()).isEqualTo(link);
    assertThat(view(DEPUTY).done().get(0).link()).isEmpty();
  }

  @Test
  void whatWasTakenBackIsToldAndTheEntryIsEmptyAgain() {
    Attendance row = row(entry(TANAKA, 9), 0);
    town.entered(row);
    town.takenBack(row);
    assertThat(view(HEAD).done()).isEmpty();
    assertThat(view(HEAD).open().get(0).present()).isFalse();
    assertThat(view(HEAD).takenBack())
        .singleElement()
        .satisfies(
            back -> {
              assertThat(back.name()).isEqualTo("田中 花子");
              assertThat(back.correct()).isEqualTo("9/10");
              assertThat(back.by()).isEqualTo("市民課長 鈴木 健一");
              assertThat(back.reason()).isEqualTo("採点の誤り");
              assertThat(back.who()).isEqualTo("高橋 誠");
            });
  }

  @Test
  void whatStandsIsNotAmongWhatWasTakenBack() {
    Attendance row = row(entry(TANAKA, 9), 0);
    town.entered(row);
    town.completed(row);
    assertThat(view(HEAD).takenBack()).isEmpty();
  }

  @Test
  void whoHoldsTwoPostsIsListedOnce() {
    town.members.add(SessionDraft.member(TANAKA, "田中 花子"));
    assertThat(view(HEAD).open()).hasSize(2);
  }

  /** 120 people who owe the course, fifty on a page. */
  @ParameterizedTest
  @CsvSource({
    "1, 50, 職員1, 2, 50",
    "2, 50, 職員51, 3, 20",
    "3, 20, 職員101, 0, 0",
    "4, 0, , 0, 0",
    "0, 50, 職員1, 2, 50",
    "-5, 50, 職員1, 2, 50"
  })
  void aPageHasFiftyAndTellsHowManyFollow(int page, int size, String first, int next, int left) {
    town.members.clear();
    IntStream.rangeClosed(1, 120)
        .mapToObj(n -> SessionDraft.member(new UUID(3, n), "職員" + n))
        .forEach(
            member -> {
              town.members.add(member);
              town.owing.add(member.personId());
            });
    SessionView view = town.views().view(SESSION, "市民課", page, HEAD);
    assertThat(view.open()).hasSize(size);
    assertThat(view.open().stream().findFirst().map(SessionView.Open::name))
        .isEqualTo(java.util.Optional.ofNullable(first));
    assertThat(view.next()).isEqualTo(next);
    assertThat(view.left()).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-29, true", "2026-11-30, true", "2026-12-01, false"})
  void aSessionHasBegunOnItsDay(LocalDate held, boolean begun) {
    assertThat(town.views().hasBegun(SessionDraft.held(SessionDraft.COURSE, held)))
        .isEqualTo(begun);
  }

  private SessionView view(SessionViews.Reader reader) {
    return town.views().view(SESSION, "市民課", 1, reader);
  }
}

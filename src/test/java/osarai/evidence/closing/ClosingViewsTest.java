package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.closing.OpenAndClosed.AS_CLOSED;
import static osarai.evidence.closing.OpenAndClosed.AS_OPEN;
import static osarai.evidence.closing.OpenAndClosed.CLOSED;
import static osarai.evidence.closing.OpenAndClosed.Desk;
import static osarai.evidence.closing.OpenAndClosed.OPEN;
import static osarai.evidence.closing.OpenAndClosed.Years;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.section;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.SmallCourse;
import osarai.content.SmallShelf;
import osarai.evidence.closing.YearClosings.YearState;
import osarai.people.EmploymentType;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;
import osarai.people.Position;
import osarai.storage.KnownRows;

/** What the pages of 年度締め show, put together from what is known of 2025 and 2026. */
class ClosingViewsTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID ABE = new UUID(0, 2);
  private static final UUID SATO = new UUID(0, 3);
  private static final UUID READER = new UUID(0, 9);

  private final List<ClosingFigures.Unmet> unmet = new ArrayList<>();
  private final List<RequestedCorrection> asked = new ArrayList<>();
  private LocalDate seenOn = LocalDate.MIN;

  @Test
  void yearsAreListedTheNewestFirstWithTheirState() {
    assertThat(views("2026-12-01").years())
        .containsExactly(
            new ClosingViews.YearLine(2026, "令和8年度", YearState.RUNNING, ""),
            new ClosingViews.YearLine(2025, "令和7年度", YearState.CLOSED, "令和8年6月1日"));
    assertThat(views("2027-04-01").years().get(0).state()).isEqualTo(YearState.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-01, 令和8年12月1日",
    "2027-03-31, 2027-03-31, 令和9年3月31日",
    "2027-06-01, 2027-03-31, 令和9年3月31日"
  })
  void anOpenYearIsSeenTodayAndOnItsLastDayOnceItIsOver(
      String today, LocalDate on, String reference) {
    ClosingView view = views(today).of(OPEN, READER, true).orElseThrow();
    assertThat(seenOn).isEqualTo(on);
    assertThat(view.reference()).isEqualTo(reference);
    assertThat(view.figures().all()).isEqualTo(AS_OPEN);
  }

  @Test
  void aClosedYearHasItsFiguresAsTheyWereClosed() {
    ClosingView view = views("2026-12-01").of(CLOSED, READER, true).orElseThrow();
    assertThat(view.figures().all()).isEqualTo(AS_CLOSED);
    assertThat(view.figures().isByDuty()).isTrue();
    assertThat(view.closedOn()).isEqualTo("令和8年6月1日");
    assertThat(view.isClosable()).isFalse();
  }

  @Test
  void aYearWithoutDutiesOrClosingIsNone() {
    assertThat(views("2026-12-01").of(new FiscalYear(2001), READER, true)).isEmpty();
  }

  @Test
  void whatIsUnmetStandsBySectionThenByReadingThenByCourse() {
    owes(SATO, "all-staff");
    owes(TANAKA, "handlers");
    owes(TANAKA, "all-staff");
    owes(ABE, "all-staff");
    ClosingView view = views("2026-12-01").of(OPEN, READER, true).orElseThrow();
    assertThat(view.unmet()).extracting(ClosingView.Section::name).containsExactly("市民課", "税務課");
    assertThat(view.unmet().get(0).lines())
        .extracting(line -> line.name() + " " + line.course())
        .containsExactly("阿部 一郎 講座「all-staff」", "田中 花子 講座「all-staff」", "田中 花子 handlers");
    assertThat(view.unmetCount()).isEqualTo(4);
  }

  @Test
  void aLongListIsCutAndSaysHowLongItIs() {
    IntStream.range(0, 1001).forEach(i -> owes(TANAKA, "course-" + i));
    ClosingView view = views("2026-12-01").of(OPEN, READER, true).orElseThrow();
    assertThat(view.unmetCount()).isEqualTo(1001);
    assertThat(view.isCut()).isTrue();
    assertThat(view.unmet().get(0).lines()).hasSize(1000);
  }

  @Test
  void aLineSaysWhatIsSaidOfItsDuty() {
    UUID waits = owes(TANAKA, "all-staff");
    UUID corrected = owes(TANAKA, "handlers");
    UUID declined = owes(ABE, "all-staff");
    asked.add(correction(waits, null));
    asked.add(correction(corrected, true));
    asked.add(correction(declined, false));
    ClosingView view = views("2026-12-01").of(CLOSED, READER, true).orElseThrow();
    List<ClosingView.UnmetLine> lines = view.unmet().get(0).lines();
    assertThat(lines).extracting(ClosingView.UnmetLine::waits).containsExactly(false, true, false);
    assertThat(lines)
        .extracting(ClosingView.UnmetLine::corrected)
        .as("a declined one says nothing")
        .containsExactly(null, null, CorrectionFinding.FULFILLED);
    assertThat(view.waiting()).isEqualTo(1);
    assertThat(view.approved())
        .singleElement()
        .satisfies(one -> assertThat(one.decided()).isEqualTo("総務課長 森 一郎 令和8年6月1日 10時00分 原本を確認"));
  }

  @ParameterizedTest
  @CsvSource({"5, true, false", "9, true, true", "9, false, false"})
  void whoMayDecideIsSaidToTheReader(long reader, boolean mayAct, boolean decidable) {
    asked.add(correction(owes(TANAKA, "all-staff"), null));
    assertThat(views("2026-12-01").corrections(CLOSED, new UUID(0, reader), mayAct))
        .singleElement()
        .satisfies(line -> assertThat(line.decidable()).isEqualTo(decidable));
  }

  @Test
  void aDutyToCorrectIsFoundAmongTheUnmetOnly() {
    UUID duty = owes(TANAKA, "all-staff");
    assertThat(views("2026-12-01").duty(CLOSED, duty))
        .hasValueSatisfying(line -> assertThat(line.number()).isEqualTo("1001"));
    assertThat(views("2026-12-01").duty(CLOSED, new UUID(7, 99))).isEmpty();
  }

  private UUID owes(UUID person, String course) {
    UUID duty = new UUID(7, unmet.size());
    unmet.add(new ClosingFigures.Unmet(duty, person, course, day("2026-10-31")));
    return duty;
  }

  private static RequestedCorrection correction(UUID duty, Boolean approved) {
    Instant at = Instant.parse("2026-06-01T01:00:00Z");
    return new RequestedCorrection(
        new UUID(4, duty.getLeastSignificantBits()),
        duty,
        TANAKA,
        "all-staff",
        CorrectionFinding.FULFILLED,
        "受講票",
        "DX-12",
        new UUID(0, 5),
        "DX推進室 高橋 誠",
        at,
        approved == null
            ? null
            : new RequestedCorrection.Decided(approved, "原本を確認", new UUID(0, 6), "総務課長 森 一郎", at));
  }

  private ClosingViews views(String today) {
    Clock clock =
        Clock.fixed(day(today).atTime(10, 0).atZone(JapanClock.ZONE).toInstant(), JapanClock.ZONE);
    return new ClosingViews(
        new Years(clock),
        new Figures(),
        new Desk(),
        new Corrections(),
        new ClosingPeople(
            KnownPeople.of(
                person(TANAKA, 1001, "田中 花子", "タナカ ハナコ", 210),
                person(ABE, 1002, "阿部 一郎", "アベ イチロウ", 210),
                person(SATO, 1003, "佐藤 健", "サトウ ケン", 220))),
        SmallShelf.of(SmallCourse.of("all-staff", "lesson")),
        clock);
  }

  private static PersonDraft person(UUID id, int number, String name, String kana, int section) {
    return new PersonDraft(id)
        .called(name, kana, "2020-04-01", null)
        .appointed(number, EmploymentType.REGULAR, "2020-04-01", null)
        .posted(number, section(section), Position.MEMBER, "主事", "2020-04-01", null)
        .department(210, "市民課", "2000-04-01", null)
        .department(220, "税務課", "2000-04-01", null);
  }

  private final class Figures extends ClosingFigures {
    Figures() {
      super(KnownRows.of());
    }

    @Override
    Counted ofOpen(FiscalYear year, LocalDate day) {
      seenOn = day;
      return new Counted(List.of(), AS_OPEN, CountingRule.PEOPLE);
    }

    @Override
    Counted ofClosed(FiscalYear year) {
      return new Counted(List.of(), AS_CLOSED, CountingRule.DUTIES);
    }

    @Override
    List<Unmet> unmetOfOpen(FiscalYear year, LocalDate day) {
      return unmet;
    }

    @Override
    List<Unmet> unmetOfClosed(FiscalYear year) {
      return unmet;
    }
  }

  private final class Corrections extends ClosingCorrections {
    Corrections() {
      super(KnownRows.of(), null, null, null, null, null);
    }

    @Override
    List<RequestedCorrection> of(FiscalYear year) {
      return asked;
    }
  }
}

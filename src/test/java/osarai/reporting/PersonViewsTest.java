package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.content.SmallCourse;
import osarai.content.SmallShelf;
import osarai.curriculum.CreditWithin;
import osarai.curriculum.DutyHistory;
import osarai.curriculum.DutyView;
import osarai.curriculum.office.ExclusionReason;
import osarai.curriculum.office.KnownExclusions;
import osarai.curriculum.office.RequestedExclusion;
import osarai.forms.KeptText;
import osarai.login.KnownAccounts;
import osarai.login.LinkedAccount;
import osarai.people.EmploymentType;
import osarai.people.KnownDirectory;
import osarai.people.KnownPeople;
import osarai.people.People;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;
import osarai.people.WordMessages;
import osarai.security.Browser;
import osarai.security.RunningSession;
import osarai.web.Keys;

/** A person's page put together, as it is and as it was known. */
class PersonViewsTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SUZUKI = new UUID(0, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final LocalDate BEFORE = LocalDate.of(2026, 6, 10);
  private static final PersonDraft NOW = draft(TANAKA, "田中 花子", "2018-04-01");
  private static final PersonDraft HEAD = draft(SUZUKI, "鈴木 健一", "2010-04-01");

  private long change;

  @Test
  void nobodyIsNobody() {
    assertThat(views().of(new UUID(0, 9), asked(null), TODAY)).isEmpty();
  }

  @Test
  void dutiesStandApartFromThoseThatAreOwedNoLonger() {
    PersonView view = view(null);
    assertThat(view.duties())
        .extracting(PersonView.DutyLine::title)
        .containsExactly("講座「all-staff」");
    assertThat(view.withdrawn())
        .as("a course that is on no shelf is called as it is known")
        .extracting(PersonView.DutyLine::title)
        .containsExactly("gone");
    assertThat(change).isEqualTo(People.NOW);
  }

  @Test
  void aPastDayIsToldAsItWasKnown() {
    PersonView view = view(BEFORE);
    assertThat(view.name()).isEqualTo("高橋 花子");
    assertThat(view(null).name()).isEqualTo("田中 花子");
    assertThat(change).isEqualTo(People.NOW);
    view(BEFORE);
    assertThat(change).isEqualTo(1);
    assertThat(view.hasForms()).isFalse();
    assertThat(view.knownIsNotOver()).isFalse();
    assertThat(view(TODAY).knownIsNotOver()).as("today is not over").isTrue();
  }

  @Test
  void exclusionsAreToldFromTheirRequestOnWithTheNamesOfThoseWhoActed() {
    PersonView.ExclusionLine line = view(null).exclusions().get(0);
    assertThat(line.requested()).isEqualTo("鈴木 健一 令和8年6月5日 10時00分");
    assertThat(line.state()).isEqualTo(PersonView.ExclusionState.APPROVED);
    assertThat(view(BEFORE).exclusions())
        .extracting(PersonView.ExclusionLine::state)
        .containsExactly(PersonView.ExclusionState.WAITING);
    assertThat(view(LocalDate.of(2026, 6, 4)).exclusions()).isEmpty();
  }

  /** An account that was linked or ended later was shown on every day. */
  @Test
  void accountsAreToldAsTheyWereLinkedByThenAndSessionsOnlyNow() {
    assertThat(view(null).accounts())
        .singleElement()
        .satisfies(
            account -> {
              assertThat(account.isRunning()).isFalse();
              assertThat(account.endReason()).isEqualTo("番号の誤り");
            });
    assertThat(view(null).sessions()).hasSize(1);
    assertThat(view(null).isOfNow()).isTrue();
    assertThat(view(BEFORE).accounts())
        .singleElement()
        .satisfies(
            account -> {
              assertThat(account.isRunning()).isTrue();
              assertThat(account.endReason()).isEmpty();
            });
    assertThat(view(BEFORE).sessions()).isEmpty();
    assertThat(view(BEFORE).isOfNow()).isFalse();
    assertThat(view(LocalDate.of(2026, 4, 30)).accounts()).isEmpty();
  }

  private PersonView view(@Nullable LocalDate known) {
    return views().of(TANAKA, asked(known), TODAY).orElseThrow();
  }

  private static PersonInquiry asked(@Nullable LocalDate known) {
    return new PersonInquiry(TODAY, known, null, SUZUKI, true, true, true, true);
  }

  private PersonViews views() {
    return new PersonViews(
        KnownPeople.of(NOW, HEAD).before(draft(TANAKA, "高橋 花子", "2018-04-01"), HEAD),
        KnownDirectory.of(NOW, HEAD),
        new TwoDuties(),
        new NothingTaken(),
        KnownExclusions.of(
            new RequestedExclusion(
                new UUID(4, 1),
                TANAKA,
                ExclusionReason.HEALTH,
                days("2026-06-01", "2026-09-30"),
                "",
                SUZUKI,
                Instant.parse("2026-06-05T01:00:00Z"),
                new RequestedExclusion.Decided(
                    true, "", new UUID(0, 8), Instant.parse("2026-06-15T01:00:00Z")),
                null)),
        new KnownAccounts(
            new LinkedAccount(
                new UUID(2, 1),
                "issuer",
                "subject",
                "1",
                Instant.parse("2026-05-01T01:00:00Z"),
                Instant.parse("2026-06-20T01:00:00Z"),
                "番号の誤り"),
            new RunningSession(
                new UUID(9, 9),
                Instant.parse("2026-06-30T23:00:00Z"),
                Instant.parse("2026-06-30T23:30:00Z"),
                false,
                new Browser(Browser.Program.OTHER, Browser.Device.OTHER))),
        SmallShelf.of(SmallCourse.of("all-staff")),
        Keys.of(WordMessages.class));
  }

  private static PersonDraft draft(UUID id, String name, String first) {
    return new PersonDraft(id)
        .called(name, "カナ", first, null)
        .appointed((int) id.getLeastSignificantBits(), EmploymentType.REGULAR, first, null);
  }

  /** One that stands, and one that is owed no longer. */
  private final class TwoDuties extends KnownDuties {
    TwoDuties() {
      super(null, null, null, null);
    }

    @Override
    List<Known> of(UUID person, long known, PersonFacts facts, PersonInquiry asked) {
      change = known;
      Function<DutyHistory, Known> open =
          one -> new Known(one, CreditWithin.FISCAL_YEAR, DutyLines.Fulfilment.NONE);
      return List.of(open.apply(duty("all-staff", false)), open.apply(duty("gone", true)));
    }

    private static DutyHistory duty(String course, boolean withdrawn) {
      LocalDate due = LocalDate.of(2026, 10, 31);
      return new DutyHistory(
          new DutyView(
              UUID.nameUUIDFromBytes(course.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
              "rule",
              course,
              2026,
              LocalDate.of(2026, 4, 1),
              due,
              new KeptText("試験")),
          due,
          withdrawn,
          List.of());
    }
  }

  private static final class NothingTaken extends PersonRecord {
    NothingTaken() {
      super(null, null, null, null, null, null);
    }

    @Override
    List<PersonView.Done> completions(UUID person, PersonInquiry asked) {
      return List.of();
    }

    @Override
    List<PersonView.Before> earlier(UUID person, PersonInquiry asked) {
      return List.of();
    }
  }
}

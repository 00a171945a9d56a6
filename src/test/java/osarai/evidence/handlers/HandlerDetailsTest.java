package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.RegisterDraft.CITIZENS;
import static osarai.evidence.handlers.RegisterDraft.designation;
import static osarai.evidence.handlers.RegisterDraft.handler;
import static osarai.evidence.handlers.RegisterDraft.officer;
import static osarai.evidence.handlers.RegisterDraft.person;
import static osarai.people.PersonDraft.day;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;
import osarai.web.Keys;

/** One line of the register with what was recorded of the start of handling. */
class HandlerDetailsTest {
  private static final HandlerRights OFFICER =
      new HandlerRights(false, false, Set.of(), Set.of(CITIZENS));
  private static final HandlerRights HEAD =
      new HandlerRights(false, false, Set.of(CITIZENS), Set.of());
  private static final UUID MORI = new UUID(0, 2);
  private static final Instant AT = Instant.parse("2026-04-10T01:00:00Z");

  private final KnownStarts starts = new KnownStarts().passed(new UUID(0, 1), day("2026-03-20"));

  @Test
  void beforeAConfirmationTheOfficerMayRecordAndNothingIsTold() {
    HandlerDetails.Detail detail = of(OFFICER).orElseThrow();
    assertThat(detail.records()).isEmpty();
    assertThat(detail.mayRecord()).isTrue();
    assertThat(detail.mayCorrect()).isFalse();
    assertThat(of(HEAD).orElseThrow().mayRecord()).isFalse();
  }

  @Test
  void whatIsNotInTheReadersRegisterIsNotThere() {
    assertThat(of(new HandlerRights(false, false, Set.of(), Set.of()))).isEmpty();
  }

  @Test
  void aConfirmationIsToldWithWhoSaidItAndMayBeCorrectedOnly() {
    starts.started(designation(11), start(StartKind.CONFIRMED, "", ""));
    HandlerDetails.Detail detail = of(OFFICER).orElseThrow();
    assertThat(detail.records())
        .containsExactly(
            new HandlerDetails.Recorded(
                "record_confirmed", "令和8年4月10日", "森 一郎", "令和8年4月10日 10時00分", "", true));
    assertThat(detail.mayCorrect()).isTrue();
    assertThat(detail.mayRecord()).isFalse();
    assertThat(of(HEAD).orElseThrow().mayCorrect()).isFalse();
  }

  @Test
  void aStartTakenOverIsToldWithItsDocument() {
    starts.started(designation(11), start(StartKind.TAKEN_OVER, "旧台帳3", "旧台帳から"));
    assertThat(of(OFFICER).orElseThrow().records().get(0).why())
        .isEqualTo("旧台帳から record_document(旧台帳3)");
  }

  /** Only the last of what was said counts; a correction without a day says that it never began. */
  @Test
  void correctionsFollowInTheirOrder() {
    starts.started(
        designation(11),
        start(
            StartKind.CONFIRMED,
            "",
            "",
            new ConfirmedStart.Correction(day("2026-04-15"), "日付の誤り", MORI, AT.plusSeconds(60)),
            new ConfirmedStart.Correction(null, "別人", MORI, AT.plusSeconds(120))));
    List<HandlerDetails.Recorded> records = of(OFFICER).orElseThrow().records();
    assertThat(records)
        .extracting(HandlerDetails.Recorded::counts)
        .containsExactly(false, false, true);
    assertThat(records)
        .extracting(HandlerDetails.Recorded::day)
        .containsExactly("令和8年4月10日", "令和8年4月15日", "not_started");
    assertThat(records).extracting(HandlerDetails.Recorded::why).containsExactly("", "日付の誤り", "別人");
  }

  private static ConfirmedStart start(
      StartKind kind, String document, String why, ConfirmedStart.Correction... corrections) {
    return new ConfirmedStart(
        new UUID(4, 1), day("2026-04-10"), MORI, AT, List.of(corrections), kind, document, why);
  }

  private Optional<HandlerDetails.Detail> of(HandlerRights rights) {
    PersonDraft[] all = {
      person(1, "上田 花", "ウエダ ハナ").designated(handler(11, CITIZENS, "2026-04-01", null)),
      person(2, "森 一郎", "モリ イチロウ").designated(officer(21, CITIZENS))
    };
    KnownPeople people = KnownPeople.of(all);
    HandlerMessages messages = Keys.of(HandlerMessages.class);
    return new HandlerDetails(
            RegisterDraft.of(people, starts, all),
            new HandlerTexts(messages, () -> 400),
            messages,
            people,
            RegisterDraft.CLOCK)
        .of(rights, designation(11), false);
  }
}

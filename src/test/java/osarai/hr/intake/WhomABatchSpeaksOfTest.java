package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;
import osarai.web.Spoken;

/** Who is read of all that are known, to recognise those of a batch. */
class WhomABatchSpeaksOfTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);
  private static final UUID SUZUKI = new UUID(0, 3);
  private static final UUID MORI = new UUID(0, 4);
  private static final UUID NEWCOMER = new UUID(0, 9);

  private final KnownPeople people =
      KnownPeople.of(
              known(TANAKA, 1001, "田中 花子", "タナカ ハナコ", null),
              known(SATO, 1002, "佐藤 次郎", "サトウ ジロウ", "2020-03-31"),
              known(SUZUKI, 1003, "鈴木 一郎", "スズキ イチロウ", null),
              known(MORI, 1004, "森 さくら", "モリ サクラ", null))
          .identified("hr-1", TANAKA)
          .identified("hr-4", MORI);

  private final Statement byId = about("9001").identified("hr-1").said();
  private final Statement byFormerNumber = about("1002").called("佐藤 次郎", "サトウ ジロウ").said();
  private final Statement asAnswered = about("9003").decided(new Statement.Decided(SUZUKI)).said();
  private final Statement somebodyNew = about("9004").decided(new Statement.Decided(null)).said();

  private final Recognition recognition =
      Recognition.among(people, List.of(byId, byFormerNumber, asAnswered, somebodyNew));

  @Test
  void areThoseOfTheIdsTheNumbersAndTheAnswers() {
    assertThat(recognition.persons()).containsExactlyInAnyOrder(TANAKA, SATO, SUZUKI);
  }

  @Test
  void eachIsRecognisedByWhatWasRead() {
    assertThat(recognition.of(byId)).isEqualTo(found(TANAKA, Recognition.Decision.EXTERNAL_ID));
    assertThat(recognition.of(byFormerNumber))
        .isEqualTo(found(SATO, Recognition.Decision.STAFF_NUMBER_AND_KANA));
    assertThat(recognition.of(asAnswered)).isEqualTo(found(SUZUKI, Recognition.Decision.STATED));
    assertThat(recognition.of(somebodyNew)).isEqualTo(found(null, Recognition.Decision.STATED));
  }

  /** 森 has an id, 鈴木 has none. */
  @ParameterizedTest
  @CsvSource({"1003, 鈴木 一郎, スズキ イチロウ, true", "1004, 森 さくら, モリ サクラ, false"})
  void whoHasAnIdIsReadToo(String number, String name, String kana, boolean mayHaveIt) {
    Statement said = about(number).called(name, kana).identified("hr-9").said();
    Recognition.Recognised found = Recognition.among(people, List.of(said)).of(said);
    assertThat(found.getsExternalId()).isEqualTo(mayHaveIt);
    assertThat(found.conflict() == null).isEqualTo(mayHaveIt);
  }

  /** The number is another and the given name too, while 森 さくら works under 1004. */
  @ParameterizedTest
  @CsvSource({
    "森 太郎, モリ タロウ, 2026-04-01, true",
    "森 さくら, モリ サクラ, 2026-04-01, false",
    "林 さくら, ハヤシ サクラ, 2026-04-01, false",
    "森 太郎, モリ タロウ, 2009-04-01, false"
  })
  void anIdWithTheFamilyNameOnlyIsAQuestionWhileAnotherAppointmentRuns(
      String name, String kana, String from, boolean asked) {
    String last = from.startsWith("2026") ? null : "2010-03-31";
    Statement said =
        StatementDraft.on(from)
            .under("1005")
            .called(name, kana)
            .identified("hr-4")
            .engaged(EmploymentType.REGULAR, from, last)
            .said();
    Fault question = Recognition.among(people, List.of(said)).of(said).conflict();
    assertThat(question != null).isEqualTo(asked);
    if (question != null) {
      assertThat(Spoken.kept(StatementMessages.class).said(question.text()))
          .contains("森 さくら", "職員番号 1004", "森 太郎", "姓だけが同じ");
    }
    Statement answered = said.decided(Statement.Decided.HOLDER);
    assertThat(Recognition.among(people, List.of(answered)).of(answered).person()).isEqualTo(MORI);
  }

  /** Of one batch, where nobody was known before. */
  @Test
  void theSameIdForTwoOfOneFamilyNameIsAQuestion() {
    Statement nine = joins("1009", "辺見 九", "ヘンミ キュウ", "0");
    Statement ten = joins("1010", "辺見 十", "ヘンミ ジュウ", "0");
    Recognition of = Recognition.among(people, List.of(nine, ten));
    learn(of, nine);
    assertThat(of.of(ten).conflict()).isNotNull();
    Statement second = joins("1010", "辺見 九", "ヘンミ キュウ", "0");
    assertThat(of.of(second).person()).isEqualTo(NEWCOMER);
  }

  @Test
  void whoseAppointmentWasTakenBackIsTheSameWhenItIsToldAgain() {
    Statement said = joins("1009", "辺見 九", "ヘンミ キュウ", null);
    Recognition of = Recognition.among(people, List.of(said));
    assertThat(of.of(said).isNew()).isTrue();
    Received received = learn(of, said);
    Statement never = StatementDraft.on("2026-03-31").under("1009").ends("2026-03-31").said();
    Notice end = received.keep(never);
    of.learn(NEWCOMER, null, end, Timeline.of(received.known(), Set.of(), Received.TOWN));
    Statement again =
        StatementDraft.on("2026-05-01")
            .under("1009")
            .called("辺見 九", "ヘンミ キュウ")
            .engaged(EmploymentType.REGULAR, "2026-05-01", null)
            .said();
    assertThat(of.of(again)).isEqualTo(found(NEWCOMER, Recognition.Decision.STAFF_NUMBER_AND_KANA));
    Statement other = joins("1009", "深谷 武", "フカヤ タケシ", null);
    assertThat(of.of(other).isNew()).isTrue();
  }

  private static Received learn(Recognition of, Statement said) {
    Received received = new Received();
    Notice notice = received.keep(said);
    of.learn(
        NEWCOMER,
        said.who().externalId(),
        notice,
        Timeline.of(received.known(), Set.of(), Received.TOWN));
    return received;
  }

  private static Statement joins(String number, String name, String kana, @Nullable String id) {
    return StatementDraft.on("2026-04-01")
        .under(number)
        .called(name, kana)
        .identified(id)
        .engaged(EmploymentType.REGULAR, "2026-04-01", null)
        .posted(Received.held("210"))
        .said();
  }

  private static Recognition.Recognised found(UUID person, Recognition.Decision decision) {
    return new Recognition.Recognised(person, decision, null);
  }

  private static StatementDraft about(String number) {
    return StatementDraft.on("2026-04-01").under(number);
  }

  private static PersonDraft known(UUID id, int number, String name, String kana, String last) {
    return new PersonDraft(id)
        .called(name, kana, "2010-04-01", null)
        .appointed(number, EmploymentType.REGULAR, "2010-04-01", last);
  }
}

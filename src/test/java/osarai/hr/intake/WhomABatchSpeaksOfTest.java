package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;

/** Who is read of all that are known, to recognise those of a batch. */
class WhomABatchSpeaksOfTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);
  private static final UUID SUZUKI = new UUID(0, 3);
  private static final UUID MORI = new UUID(0, 4);

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

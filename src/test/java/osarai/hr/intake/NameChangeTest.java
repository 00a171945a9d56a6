package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Kana;
import osarai.people.PersonName;

class NameChangeTest {
  @ParameterizedTest
  @CsvSource({
    "山田 花子, ヤマダ ハナコ, 佐藤 花子, サトウ ハナコ, true",
    "山田 花子, ヤマダ ハナコ, 佐藤 太郎, サトウ タロウ, false",
    "アナ・シルヴァ, アナ シルヴァ, アナ＝ロペス, アナ ロペス, true",
    "Ana·Silva, アナシルヴァ, Ana Lopez, ロペス, true",
    "Ana･Silva, アナシルヴァ, LOPEZ Eva, ロペス, false",
  })
  void aPartThatStaysMayBeTheSamePerson(
      String was, String wasRead, String is, String isRead, boolean may) {
    Kana read = new Kana(isRead);
    assertThat(NameChange.mayBe(name(was, wasRead), name(is, isRead), read)).isEqualTo(may);
  }

  private static PersonName name(String inUse, String kana) {
    return PersonName.of(inUse, new Kana(kana));
  }
}

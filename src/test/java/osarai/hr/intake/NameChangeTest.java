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

  /** Of names without a space the reading alone is alike by chance. */
  @ParameterizedTest
  @CsvSource({
    "鈴木一郎/スズキイチロウ, 佐藤次郎/サトウジロウ, question",
    "鈴木 一郎/スズキ イチロウ, 佐藤次郎/サトウジロウ, question",
    "鈴木一郎/スズキイチロウ, 佐藤 次郎/サトウ ジロウ, question",
    "鈴木一郎/スズキ イチロウ, 佐藤次郎/サトウ ジロウ, question",
    "鈴木良子/スズキリョウコ, 佐藤洋子/サトウヨウコ, question",
    "鈴木良子/スズキ リョウコ, 佐藤洋子/サトウヨウコ, question",
    "中村一郎/ナカムライチロウ, 中野花子/ナカノハナコ, question",
    "長谷川 一郎/ハセガワ イチロウ, 長谷部次郎/ハセベジロウ, question",
    "中 花子/ナカ ハナコ, 中村次郎/ナカムラジロウ, question",
    "山田一郎/ヤマダ イチロウ, 佐藤健一郎/サトウ ケンイチロウ, question",
    "𠮷田一郎/ヨシダイチロウ, 𠮷川花子/ヨシカワハナコ, question",
    "山田花子/ヤマダハナコ, 佐藤花子/サトウハナコ, given",
    "山田 花子/ヤマダ ハナコ, 佐藤花子/サトウハナコ, given",
    "山田花子/ヤマダハナコ, 佐藤 花子/サトウ ハナコ, given",
    "山田花子/ヤマダ ハナコ, 佐藤花子/サトウハナコ, given",
    "山田花子/ヤマダハナコ, 山田花子/ヤマダカコ, given",
    "山田花子/ヤマダハナコ, 山多華子/ヤマダハナコ, given",
    "中村一郎/ナカムライチロウ, 中村次郎/ナカムラジロウ, family",
    "中村 良子/ナカムラ リョウコ, 中村洋子/ナカムラヨウコ, family",
  })
  void withoutASpaceWritingAndReadingStayTogether(String was, String is, String stays) {
    PersonName before = written(was);
    PersonName now = written(is);
    boolean same = !stays.equals("question");
    assertThat(NameChange.mayBe(before, now, now.kana())).isEqualTo(same);
    assertThat(NameChange.mayBe(now, before, before.kana())).as("the other way").isEqualTo(same);
    assertThat(NameChange.keepsFamilyNameOnly(before, now)).isEqualTo(stays.equals("family"));
  }

  /** Who has no name in common by chance is no person of before even to ask about. */
  @ParameterizedTest
  @CsvSource({
    "森恵/モリメグミ, 佐藤恵/サトウメグミ, true",
    "鈴木一郎/スズキイチロウ, 佐藤次郎/サトウジロウ, true",
    "鈴木一郎/スズキイチロウ, 佐藤花子/サトウハナコ, false",
    "鈴木 一郎/スズキ イチロウ, 佐藤 次郎/サトウ ジロウ, false",
  })
  void whatIsAlikeByChanceIsEnoughToAsk(String was, String is, boolean asked) {
    PersonName now = written(is);
    assertThat(NameChange.isConceivable(written(was), now, now.kana())).isEqualTo(asked);
  }

  private static PersonName written(String both) {
    String[] parts = both.split("/");
    return name(parts[0], parts[1]);
  }

  private static PersonName name(String inUse, String kana) {
    return PersonName.of(inUse, new Kana(kana));
  }
}

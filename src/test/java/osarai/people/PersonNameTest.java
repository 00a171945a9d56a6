package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a name is a difference and what only looks like one. */
class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "山田 花子, 山田　花子, true",
    "山田 花子, 山田花子, true",
    "ジョン スミス, ｼﾞｮﾝ ｽﾐｽ, true",
    "John Smith, Ｊｏｈｎ　Ｓｍｉｔｈ, true",
    "John Smith, JOHN SMITH, false",
    "山田 花子, 佐藤 花子, false",
    "高橋 一, 髙橋 一, false",
    "山崎 一, 山﨑 一, false",
    "神 一, \uFA19 一, false",
    "葛城 一, 葛\uDB40\uDD00城 一, false"
  })
  void spacesAndWidthAreNoPartOfIt(String one, String other, boolean same) {
    Kana kana = new Kana("ナマエ");
    assertThat(PersonName.of(one, kana).isSpelledAs(PersonName.of(other, kana))).isEqualTo(same);
  }

  @Test
  void aMarkOfItsOwnIsPartOfTheSignBeforeIt() {
    Kana kana = new Kana("ホサカ バル");
    assertThat(PersonName.of("保坂 ハ\u309bル", kana)).isEqualTo(PersonName.of("保坂 バル", kana));
    assertThat(PersonName.of("保坂 あ\u309b", kana).inUse()).isEqualTo("保坂 あ\u309b");
    PersonName torn = PersonName.of("保坂 バル", new Kana("ホサカ ハ \u3099ル"));
    assertThat(torn.isSpelledAs(PersonName.of("保坂 バル", kana))).isTrue();
  }

  @Test
  void isLookedForByEachOfItsPartsFromItsBeginning() {
    PersonName name = new PersonName("マリア・シルヴァ", null, new Kana("マリア シルヴァ"), "SILVA Maria");
    assertThat(name.searched()).isEqualTo(" マリアシルバ シルバ silvamaria maria");
    assertThat(PersonName.of("髙橋 花子", new Kana("タカハシ ハナコ")).searched())
        .isEqualTo(" 高橋花子 花子 タカハシハナコ ハナコ");
    assertThat(PersonName.of("あ".repeat(100), new Kana("い".repeat(200))).searched().length())
        .isLessThanOrEqualTo(400);
  }

  @Test
  void isPutTogetherWhenItComesIn() {
    String composed = "ガブリエル ぱく";
    String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(apart).isNotEqualTo(composed);
    assertThat(PersonName.of(apart, new Kana(apart)))
        .isEqualTo(PersonName.of(composed, new Kana(composed)));
  }

  @Test
  void aChosenShapeOfASignStays() {
    assertThat(PersonName.of("\uFA19 一", new Kana("ジン")).inUse()).isEqualTo("\uFA19 一");
    assertThat(PersonName.of("葛\uDB40\uDD00城", new Kana("カツラギ")).inUse())
        .isEqualTo("葛\uDB40\uDD00城");
  }

  @Test
  void anotherReadingOrRegisteredNameIsADifference() {
    PersonName name = PersonName.of("山田 花子", new Kana("ヤマダ ハナコ"));
    assertThat(name.isSpelledAs(PersonName.of("山田 花子", new Kana("ヤマタ ハナコ")))).isFalse();
    assertThat(name.isSpelledAs(new PersonName("山田 花子", "佐藤 花子", new Kana("ヤマダ ハナコ"), null)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "田中 花子, 田中, 花子",
    "田中　花子, 田中, 花子",
    "田中\u00a0花子, 田中, 花子",
    "田中\u2003花子, 田中, 花子",
    "'  金  秀賢 二世 ', 金, 秀賢 二世",
    "田中花子, 田中花子, ''",
  })
  void familyAndGivenNameStandApartByASpace(String inUse, String family, String given) {
    assertThat(PersonName.parts(inUse)).isEqualTo(new PersonName.Parts(family, given));
    assertThat(PersonName.parts(PersonName.parts(inUse).together()))
        .isEqualTo(PersonName.parts(inUse));
  }
}

package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaTest {
  @ParameterizedTest
  @CsvSource({
    "サトウ ユミ,サトウ ユミ",
    "さとう ゆみ,サトウ ユミ",
    "ｻﾄｳ ﾕﾐ,サトウ ユミ",
    "ﾀﾞｲｺﾞ,ダイゴ",
    "ゔぁん,ヴァン",
    "'　サトウ　　ユミ ',サトウ ユミ",
    "ﾊﾟｰｸ,パーク",
    "ぁゖ,ァヶ",
    "ゝヷ・,ゝヷ・",
    // the marks as signs of their own, and as they were kept once
    "ホサカ ハ\u309Bル,ホサカ バル",
    "ほさか は\u309Cる,ホサカ パル",
    "ｻﾄｳ ｼ\u309B,サトウ ジ",
    "ホサカ ハ \u3099ル,ホサカ バル"
  })
  void bringsEverySpellingToOneForm(String given, String kept) {
    assertThat(new Kana(given)).isEqualTo(new Kana(kept));
    assertThat(new Kana(given).value()).isEqualTo(kept);
  }

  @Test
  void isSearchedWithoutSpacesAndInUpperCase() {
    assertThat(new Kana("まりあ Anna Smith").search()).isEqualTo("マリアANNASMITH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　"})
  void isNeverBlank(String given) {
    assertThatThrownBy(() -> new Kana(given)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasAtMostTwoHundredCharacters() {
    assertThat(new Kana("ア".repeat(200)).value()).hasSize(200);
    assertThatThrownBy(() -> new Kana("ア".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void canBeAskedBefore() {
    assertThat(Kana.fits("サトウ")).isTrue();
    assertThat(Kana.fits("\u00a0")).as("a space that does not break").isFalse();
    assertThat(Kana.fits("㌖".repeat(33))).as("six characters each").isTrue();
    assertThat(Kana.fits("㌖".repeat(34))).isFalse();
    assertThat(Kana.fits("ß".repeat(100))).as("SS where it is searched").isTrue();
    assertThat(Kana.fits("ß".repeat(101))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "サトウ ユミ, サトウユミ, true",
    "サトウ ユミ, さとう　ゆみ, true",
    "マリア Smith, マリア SMITH, true",
    "サトウ ユミ, サトウ ユウミ, false",
    "サトウ ユミ, ユミ サトウ, false"
  })
  void isReadAlikeWithoutSpacesAndCase(String one, String other, boolean same) {
    assertThat(new Kana(one).isSameAs(new Kana(other))).isEqualTo(same);
    assertThat(new Kana(other).isSameAs(new Kana(one))).isEqualTo(same);
  }
}

package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LostFormTest {
  private static LostForm of(String... fields) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    for (int at = 0; at < fields.length; at += 2) {
      sent.put(fields[at], List.of(fields[at + 1]));
    }
    return new LostForm(sent, List.of());
  }

  @Test
  void whatWasTypedComesBackInTheOrderOfThePage() {
    assertThat(of("reason", "説明した", "day", "2026-11-30", "note", "10時から\n会議室").typed())
        .containsExactly("説明した", "2026-11-30", "10時から\n会議室");
  }

  @Test
  void whatThePageHidAndNobodyTypedDoesNot() {
    assertThat(
            of(
                    "csrf-token", "x.y.z 1",
                    "rescue", "x.y.z 2",
                    "id", "01234567-89ab-cdef-0123-456789abcdef",
                    "text", "0123456789abcdef0123456789abcdef",
                    "order", "by-kana",
                    "empty", " ")
                .typed())
        .isEmpty();
  }

  @Test
  void aPasswordDoesNotHoweverItsFieldIsSpelt() {
    assertThat(of("password", "Geheim 1", "newPassword", "Geheim 2").typed()).isEmpty();
  }

  @Test
  void anIndividualNumberDoesNotBeItInTheNameOfAFile() {
    assertThat(of("note", "番号は123456789018です").typed()).isEmpty();
    LostForm form = new LostForm(Map.of(), List.of("番号123456789018.csv", ""));
    assertThat(form.files()).singleElement().asString().doesNotContain("123456789018");
  }

  @Test
  void aLongTextOfWordsAndHyphensComesBack() {
    String typed = "a-".repeat(400_000) + "a";
    assertThat(of("note", typed).typed()).containsExactly(typed);
  }
}

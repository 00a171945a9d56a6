package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import osarai.forms.TypedFields;
import osarai.forms.TypedForms;

class LostFormTest {
  private static final String ENDING = "/account-links/01234567-89ab-cdef-0123-456789abcdef/ending";

  private static final TypedForms FORMS =
      new TypedForms(
          List.of(
              new TypedFields("/what-if", List.of("day", "text"), List.of()),
              new TypedFields("/account-links/{}/ending", List.of("reason"), List.of())));

  private static List<String> given(String address, String... fields) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    for (int at = 0; at < fields.length; at += 2) {
      sent.put(fields[at], List.of(fields[at + 1]));
    }
    return new LostForm(address, sent, List.of()).given(FORMS).texts();
  }

  @Test
  void whatWasTypedComesBackInTheOrderOfThePage() {
    assertThat(
            given("/what-if", "text", "10時から\n会議室", "csrf-token", "x.y.z 1", "day", "2026-11-30"))
        .containsExactly("2026-11-30", "10時から\n会議室");
  }

  @Test
  void whatThePageHidAndNobodyTypedDoesNot() {
    assertThat(
            given(
                ENDING,
                "csrf-token",
                "x.y.z 1",
                "rescue",
                "x.y.z 2",
                "id",
                "01234567-89ab-cdef-0123-456789abcdef",
                "text",
                "0123456789abcdef0123456789abcdef",
                "order",
                "by-kana",
                "reason",
                " "))
        .isEmpty();
  }

  @Test
  void anIndividualNumberDoesNotBeItInTheNameOfAFile() {
    assertThat(given(ENDING, "reason", "番号は123456789018です")).isEmpty();
    LostForm form = new LostForm("/imports", Map.of(), List.of("番号123456789018.csv", ""));
    assertThat(form.files()).singleElement().asString().doesNotContain("123456789018");
  }

  @Test
  void aLongTextOfWordsAndHyphensComesBack() {
    String typed = "a-".repeat(400_000) + "a";
    assertThat(given(ENDING, "reason", typed)).containsExactly(typed);
  }
}

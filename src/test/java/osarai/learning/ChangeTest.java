package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.storage.Filled;

class ChangeTest {
  @ParameterizedTest
  @MethodSource("osarai.learning.ChangeCases#all")
  void replacesWhatItsPageOrItsTabHasSeen(ChangeCases.Case one) {
    Answer stored = new Answer();
    Filled.set(stored, "page", one.storedPage());
    Filled.set(stored, "pageChange", one.storedNumber());
    Filled.set(stored, "saves", one.storedSaves());
    assertThat(one.change().replaces(stored)).isEqualTo(one.replaces());
    assertThat(one.change().replaces(null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "'1,3', '3,1', true",
    "'10', '10', true",
    "'', '1', false",
    "'1', '', false",
    "'1,3', '1', false"
  })
  void aFormThatCameBackAsItWasShownIsUntouched(String shown, String values, boolean untouched) {
    List<String> marked = values.isEmpty() ? List.of() : List.of(values.split(","));
    assertThat(new Change(7L, null, 1, shown).isUntouched(marked)).isEqualTo(untouched);
    assertThat(new Change(7L, 2, 1, shown).isUntouched(marked)).isFalse();
    assertThat(new Change(7L, null, null, null).isUntouched(marked)).isFalse();
    assertThat(new Change(7L, null, 0, null).isUntouched(marked)).isEqualTo(marked.isEmpty());
  }

  @Test
  void ofAFormThatNobodyBoundWhatIsNoNumberIsNone() {
    assertThat(of(Map.of("page", "7", "change", "2", "version", "1", "shown", "3")))
        .isEqualTo(new Change(7L, 2, 1, "3"));
    assertThat(of(Map.of("page", "-7", "change", "", "version", "0", "shown", "")))
        .isEqualTo(new Change(-7L, null, 0, ""));
    assertThat(of(Map.of("page", "x", "change", "99999999999", "version", "-1")))
        .isEqualTo(Change.UNNUMBERED);
  }

  private static Change of(Map<String, String> form) {
    return Change.of(name -> form.containsKey(name) ? List.of(form.get(name)) : List.of());
  }
}

package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeenTest {
  private static final String MONDAY = Seen.mark("税務課", null, 1);
  private static final String TUESDAY = Seen.mark("税務課", "部", 1);

  @Test
  void aMarkIsTheSameForTheSameValuesOnly() {
    assertThat(Seen.mark("税務課", null, 1)).isEqualTo(MONDAY).isNotEqualTo(TUESDAY);
  }

  @Test
  void aPageKnowsOfWhatItHasShownAndOfNothingElse() {
    Seen page = Seen.of(Seen.all(List.of(MONDAY)));
    assertThat(page.has(MONDAY)).isTrue();
    assertThat(page.isBefore(MONDAY)).isFalse();
    assertThat(page.has(TUESDAY)).isFalse();
    assertThat(page.isBefore(TUESDAY)).isTrue();
  }

  @Test
  void aPageThatShowedNothingIsBeforeEverything() {
    assertThat(Seen.of("").isBefore(MONDAY)).isTrue();
  }

  @Test
  void aPageThatSaysNothingOfItPasses() {
    assertThat(Seen.of(null).isBefore(MONDAY)).isFalse();
    assertThat(Seen.of(null).has(MONDAY)).isFalse();
  }

  @Test
  void aFormThatWasToldOfAChangeKnowsOfItWhenItIsSentAgain() {
    SentForm sent = SentForm.of("", Map.of(Seen.FIELD, List.of(MONDAY), "name", List.of("課")));
    SentForm told = sent.awareOf(TUESDAY, "name", "変わりました");
    assertThat(told.faultAt("name")).isEqualTo("変わりました");
    Seen again = Seen.of(told.seen("now"));
    assertThat(again.isBefore(MONDAY)).isFalse();
    assertThat(again.isBefore(TUESDAY)).isFalse();
    assertThat(told.text("name", "")).isEqualTo("課");
    assertThat(sent.outdated("変わりました").seen(TUESDAY)).as("the only one").isEqualTo(TUESDAY);
  }

  @Test
  void aFormThatWasToldOfNoChangeComesBackWithWhatItsPageHadSeen() {
    SentForm sent = SentForm.of("", Map.of(Seen.FIELD, List.of(MONDAY)));
    assertThat(sent.wrong("name", "短すぎます").seen(TUESDAY)).isEqualTo(MONDAY);
    assertThat(SentForm.NONE.seen(TUESDAY)).isEqualTo(TUESDAY);
  }
}

package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentFormTest {
  private static final SentForm SENT =
      SentForm.of(
          "end",
          Map.of(
              "last", List.of(" 2026-02-30"),
              "person", List.of("a", "b"),
              "score", List.of("", "11")));

  @Test
  void aPageOpenedShowsWhatItBeginsWith() {
    assertThat(SentForm.NONE.text("last", "2026-04-01")).isEqualTo("2026-04-01");
    assertThat(SentForm.NONE.beside("person", "b", "score", "7")).isEqualTo("7");
    assertThat(SentForm.NONE.chose("scope", "true", true)).isTrue();
    assertThat(SentForm.NONE.isRefused()).isFalse();
    assertThat(SentForm.NONE.id("last")).isEqualTo("last");
  }

  @Test
  void whatWasSentStaysExactly() {
    assertThat(SENT.text("last", "")).isEqualTo(" 2026-02-30");
    assertThat(SENT.beside("person", "b", "score", "7")).isEqualTo("11");
    assertThat(SENT.beside("person", "a", "score", "7")).as("made empty").isEmpty();
    assertThat(SENT.beside("person", "c", "score", "7")).as("not of the form").isEqualTo("7");
  }

  @Test
  void aTickThatWasTakenAwayStaysAway() {
    assertThat(SENT.chose("person", "a", false)).isTrue();
    assertThat(SENT.chose("scope", "true", true)).isFalse();
    assertThat(SENT.text("scope", "true")).isEmpty();
  }

  @Test
  void onlyTheFormThatWasSentIsFilledIn() {
    SentForm refused = SENT.wrong("last", "no day");
    assertThat(refused.form("end").text("last", "")).isEqualTo(" 2026-02-30");
    assertThat(refused.form("end").isRefused()).isTrue();
    SentForm other = refused.form("change");
    assertThat(other.text("last", "2026-04-01")).isEqualTo("2026-04-01");
    assertThat(other.isRefused()).isFalse();
    assertThat(other.id("last")).isEqualTo("last-change");
  }

  @Test
  void aFaultStandsAtItsFieldOnce() {
    SentForm refused = SENT.wrong("last", "no day").wrong("last", "no day").wrong("", "closed");
    assertThat(refused.faults())
        .containsExactly(
            new SentForm.Fault("last-end", "no day"), new SentForm.Fault("", "closed"));
    assertThat(refused.isWrong("last")).isTrue();
    assertThat(refused.isWrong("score")).isFalse();
    assertThat(refused.faultAt("last")).isEqualTo("no day");
    assertThat(SENT.isRefused()).as("the form before").isFalse();
  }

  @Test
  void anIndividualNumberIsNotShownAgainButAnIdIs() {
    String id = "01900000-0000-7000-8000-123456789018";
    SentForm form =
        SentForm.of("", Map.of("note", List.of("番号は123456789018です"), "person", List.of(id)));
    assertThat(form.text("note", "x")).isEmpty();
    assertThat(form.chose("person", id, false)).isTrue();
  }

  @Test
  void wordsBecomeSentences() {
    assertThat(SENT.wrong("last", "bad_day").told(word -> "[" + word + "]").faultAt("last"))
        .isEqualTo("[bad_day]");
  }

  @Test
  void whatWasTypedIntoAFormThatIsGoneIsLeftAsText() {
    SentForm gone = SENT.gone("closed", "last", "score", "reason").told(String::toUpperCase);
    assertThat(gone.isGone()).isTrue();
    assertThat(gone.left()).containsExactly(" 2026-02-30", "11");
    assertThat(gone.faults()).containsExactly(new SentForm.Fault("", "CLOSED"));
    assertThat(SENT.gone("closed", "reason").left()).as("nothing was typed").isEmpty();
    assertThat(SENT.gone("closed", "reason").isGone()).isTrue();
    assertThat(SENT.wrong("last", "no day").isGone()).isFalse();
    assertThat(gone.form("other").isGone()).isFalse();
  }

  @Test
  void aFaultOfAFormThatIsGonePointsNowhere() {
    SentForm gone = SENT.wrong("last", "no day").formless("last");
    assertThat(gone.faults()).containsExactly(new SentForm.Fault("", "no day"));
    assertThat(gone.left()).containsExactly(" 2026-02-30");
  }

  @Test
  void anIndividualNumberIsNotLeftEither() {
    SentForm sent = SentForm.of("", Map.of("note", List.of("番号は123456789018")));
    assertThat(sent.gone("closed", "note").left()).isEmpty();
  }

  @Test
  void aFaultThatQuotesAnIndividualNumberDoesNotShowIt() {
    assertThat(SENT.wrong("last", "「123456789018」とあります").faultAt("last"))
        .isEqualTo("「××××××××××××」とあります");
  }
}

package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.forms.TypedText;
import osarai.forms.Worded;

class PersonNoteTest {
  @ParameterizedTest
  @CsvSource({
    "extended, EXTENDED, true",
    "sessions_ended, SESSIONS_ENDED, true",
    "exclusion_requested, EXCLUSION_REQUESTED, true",
    "exclusion_refused, EXCLUSION_REFUSED, true",
    "not_by_the_same, NOT_BY_THE_SAME, false",
    "year_closed, YEAR_CLOSED, false",
    "individual_number, INDIVIDUAL_NUMBER, false",
    "not_later, NOT_LATER, false",
    "decided_before, DECIDED_BEFORE, false",
    "no_reason, NO_REASON, false"
  })
  void aNoteOfAnAddressIsShownAndGoodNewsAsGood(String word, PersonNote note, boolean good) {
    assertThat(Worded.of(PersonNote.class, word)).contains(note);
    assertThat(note.isGood()).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "'', no_note",
    "1234 5678 9018, individual_number",
    "終\u200Bわり, unreadable",
  })
  void aRemarkThatCannotBeTakenHasItsNote(String typed, String word) {
    assertThat(PersonNote.of(TypedText.neededRemark(typed)).word()).isEqualTo(word);
    assertThat(PersonNote.of(TypedText.remark("あ".repeat(501))).word()).isEqualTo("note_too_long");
  }

  @Test
  void thePageIsToldByTheWord() {
    assertThat(PersonNote.NOT_LATER.pageOf(new UUID(0, 1)))
        .hasToString("/people/00000000-0000-0000-0000-000000000001?note=not_later");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"<script>", "Extended", "no_such_note", "extended "})
  void anyOtherNoteOfAnAddressIsNot(String word) {
    assertThat(Worded.of(PersonNote.class, word)).isEmpty();
  }
}

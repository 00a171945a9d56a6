package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.hr.file.Heard;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;

class JapaneseProfileTest {
  @Test
  void knowsAWordForEveryEmploymentTypeAndEveryLeave() {
    RosterProfile profile = JapaneseProfile.standard();
    assertThat(profile.employment().values())
        .as("JapaneseProfile.EMPLOYMENT")
        .contains(EmploymentType.values());
    assertThat(profile.leave().values()).as("JapaneseProfile.LEAVE").contains(AbsenceKind.values());
  }

  /**
   * A file that is corrected is numbered anew, and its rows would come before what they correct.
   */
  @Test
  void theNumberOfARowIsNoOrderOfActs() {
    assertThat(JapaneseProfile.standard().columns())
        .doesNotContainKeys("連番", "No", "No.", "項番", "行番号")
        .containsEntry("発令順", RosterField.SEQUENCE);
  }

  /** What pages and OPERATING call a meaning is a header of it, too. */
  @ParameterizedTest
  @EnumSource(RosterField.class)
  void aMeaningIsKnownByItsOwnName(RosterField field) {
    assertThat(JapaneseProfile.standard().columns())
        .containsEntry(Heard.WORDS.said(KeptHeaders.of(field)), field);
  }
}

package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}

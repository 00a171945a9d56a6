package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeskNumberTest {
  @ParameterizedTest
  @CsvSource({
    "LATE, true, true",
    "SOON, true, false",
    "APPROVALS, false, false",
    "STARTS, false, false",
    "ACCOUNTS, false, false",
    "CHECKS, false, true",
  })
  void whatIsCountedSaysWhetherItIsOfPeopleAndWrong(
      DeskNumber.Subject subject, boolean isOfPeople, boolean isAlert) {
    DeskNumber one = DeskNumber.of(subject, 1, "/there");
    assertThat(one.isOfPeople()).isEqualTo(isOfPeople);
    assertThat(one.isAlert()).isEqualTo(isAlert);
    assertThat(one.isKnown()).isTrue();
    assertThat(one.isCalm()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(DeskNumber.Subject.class)
  void noneIsCalm(DeskNumber.Subject subject) {
    DeskNumber none = DeskNumber.of(subject, 0, "/there");
    assertThat(none.isCalm()).isTrue();
    assertThat(none.isAlert()).isFalse();
  }

  /** Nobody is told that nothing is wrong while nobody has looked. */
  @Test
  void whatIsNotKnownIsNeitherCalmNorAlert() {
    DeskNumber unknown = new DeskNumber(DeskNumber.Subject.CHECKS, null, "/there", "");
    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown.isCalm()).isFalse();
    assertThat(unknown.isAlert()).isFalse();
  }
}

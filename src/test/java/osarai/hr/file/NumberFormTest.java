package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.profile.JapaneseProfile;
import osarai.hr.profile.ProfileJson;
import osarai.hr.profile.RosterProfile;
import osarai.people.StaffNumber;

/** A staff number as it is meant, however a spreadsheet wrote it. */
class NumberFormTest {
  @ParameterizedTest
  @CsvSource({
    "' 0101　', 0101",
    "０１０１, 0101",
    "ｱ-1, ア-1",
    "ｈ8201, H8201",
    "h8201, H8201",
    "12\u20103, 12-3",
    "12\u22123, 12-3",
    "'', ''",
  })
  void isHalfWidthWithoutSpacesAround(String given, String plain) {
    assertThat(StaffNumber.plain(given)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "101, 6, true, 000101",
    "101, 6, false, 101",
    "101, , false, 101",
    "1234567, 6, true, 1234567",
    "A101, 6, true, A101",
    "'', 4, true, 0000",
  })
  void getsTheZerosThatWereDropped(
      String number, @Nullable Integer length, boolean pad, String padded) {
    assertThat(NumberForm.padded(number, profile(length, pad))).isEqualTo(padded);
  }

  private static RosterProfile profile(@Nullable Integer length, boolean pad) {
    String json =
        ProfileJson.write(JapaneseProfile.standard())
            .replace(
                "\"pad\" : false", "\"number-length\" : %s, \"pad\" : %s".formatted(length, pad));
    return ProfileJson.read(json).profile().orElseThrow();
  }
}

package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentFileTest {
  @ParameterizedTest
  @CsvSource({
    "名簿.csv, 名簿.csv",
    "C:\\Users\\soumu\\名簿.xlsx, 名簿.xlsx",
    "/home/soumu/名簿.xlsx, 名簿.xlsx",
    "../../etc/passwd, passwd",
    "a/b\\c/名簿 (2).csv, 名簿 (2).csv"
  })
  void isKnownByItsNameWithoutFolders(String given, String name) {
    assertThat(SentFile.name(given)).isEqualTo(name);
  }

  @Test
  void controlCharactersAreLeftOut() {
    assertThat(SentFile.name("名\u0000簿\r\n.csv\u007f")).isEqualTo("名簿.csv");
  }

  @Test
  void aNameIsCutAtTheLengthOfItsColumn() {
    assertThat(SentFile.name("名".repeat(200))).hasSize(200);
    assertThat(SentFile.name("名".repeat(201))).isEqualTo("名".repeat(200));
  }

  @Test
  void anIndividualNumberIsNotKeptInAName() {
    assertThat(SentFile.name("名簿_1234-5678-9018.csv")).isEqualTo("名簿_××××-××××-××××.csv");
  }
}

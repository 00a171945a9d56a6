package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.FileLimit;

/** What the database must take in one piece. */
class LeastPacketTest {
  @ParameterizedTest
  @CsvSource({"1, 64", "20, 64", "22, 66", "100, 300", "1000, 3000"})
  void aFileThatTheLimitAllowsReachesTheDatabaseWhole(int fileLimit, long packet) {
    assertThat(StartUp.leastPacket(new FileLimit(fileLimit << 20))).isEqualTo(packet << 20);
  }
}

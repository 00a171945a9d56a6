package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void isReadWholeAndKeepsNoBufferOfItsSizeBesideTheHeap(@TempDir Path folder) throws Exception {
    byte[] content = new byte[5_000_001];
    new Random(1).nextBytes(content);
    Path file = Files.write(folder.resolve("sent"), content);
    FutureTask<byte[]> reading = new FutureTask<>(() -> SentFile.bytes(file));
    CountDownLatch looked = new CountDownLatch(1);
    long before = direct();
    Thread reader =
        new Thread(
            () -> {
              reading.run();
              awaits(looked); // its buffers are freed when a thread ends
            });
    reader.start();
    assertThat(reading.get()).isEqualTo(content);
    assertThat(direct() - before).as("kept by the thread that has read").isLessThan(1_000_000);
    looked.countDown();
    assertThat(SentFile.bytes(Files.createFile(folder.resolve("empty")))).isEmpty();
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long direct() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .filter(pool -> pool.getName().equals("direct"))
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }
}

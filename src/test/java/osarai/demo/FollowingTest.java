package osarai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @TempDir Path folder;

  @Test
  void whatIsAddedIsToldAndWhatWasThereIsNot() throws Exception {
    Path log = folder.resolve("osarai.log");
    Files.writeString(log, "of an earlier run\n");
    Following.begin(log, told::add);
    add(log, "Compiling\nListening\n");
    assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("Compiling");
    assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("Listening");
  }

  @Test
  void aLogThatIsNotThereYetIsFollowedFromItsBeginning() throws Exception {
    Path log = folder.resolve("log/osarai.log");
    Following.begin(log, told::add);
    add(log, "Compiling\n");
    assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("Compiling");
  }

  private static void add(Path log, String text) throws IOException {
    Files.writeString(log, text, StandardOpenOption.APPEND);
  }
}

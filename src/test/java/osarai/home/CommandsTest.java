package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private final List<List<String>> done = new ArrayList<>();
  private final Commands commands = new Commands(List.of(new Told("go"), new Told("carry FILE")));

  /** Notes the words that it was given. */
  private class Told implements Command {
    private final String usage;

    Told(String usage) {
      this.usage = usage;
    }

    @Override
    public String usage() {
      return usage;
    }

    @Override
    public int run(List<String> words) {
      done.add(words);
      return 1;
    }
  }

  @Test
  void whatIsCalledGetsTheFurtherWordsAndAnswersForItself() {
    assertThat(commands.run("go")).isEqualTo(1);
    assertThat(commands.run("carry", "a b")).isEqualTo(1);
    assertThat(done).containsExactly(List.of(), List.of("a b"));
  }

  @Test
  void whatIsNotUnderstoodIsNotDone() {
    assertThat(commands.run("run")).isEqualTo(2);
    assertThat(commands.run("carry")).isEqualTo(2);
    assertThat(commands.run("carry", "a", "b")).isEqualTo(2);
    assertThat(commands.run("go", "on")).isEqualTo(2);
    assertThat(done).isEmpty();
  }
}

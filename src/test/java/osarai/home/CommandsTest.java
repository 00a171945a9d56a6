package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  /** The list of the docs is that of the program. */
  @Test
  void everyCommandOfTheProductIsToldOf() throws IOException {
    String page = Files.readString(Path.of("ARCHITECTURE.md"));
    String table = page.substring(page.indexOf("## Start-up and commands"));
    assertThat(
            Pattern.compile("^\\| `([a-z-]+(?: [A-Z]+)*)` \\|", Pattern.MULTILINE)
                .matcher(table)
                .results()
                .map(row -> row.group(1)))
        .containsExactlyInAnyOrder(
            new MigrateCommand(null).usage(),
            new AdvisoriesCommand(null).usage(),
            new RosterCommand(null).usage(),
            new ConfirmAccountsCommand(null).usage(),
            new RebuildCommand(null).usage(),
            new BackupCommand(null).usage(),
            new RestoreCheckCommand(null).usage());
  }
}

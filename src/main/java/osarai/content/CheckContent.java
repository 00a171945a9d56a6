package osarai.content;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;

/** The author's command: prints every problem, one a line, or one line that all is well. */
public final class CheckContent {
  private CheckContent() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Problems problems = new Problems();
    var library = Library.read(AuthoredFiles.below(Path.of(arguments[0])), problems);
    problems.all().forEach(out::println);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.all().size() + " problems in the content");
    }
    library.ifPresent(
        l ->
            l.courses()
                .values()
                .forEach(
                    c ->
                        out.printf(
                            "%s: %d lessons, %d questions, policy %s: no problem%n",
                            c.id(),
                            c.lessons().size(),
                            c.quiz().questions().size(),
                            c.policy().version())));
  }
}

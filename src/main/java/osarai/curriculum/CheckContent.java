package osarai.curriculum;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import osarai.content.Library;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;

/**
 * The author's command: prints every problem on a line of its own, or one line that all is well.
 */
public final class CheckContent {
  private CheckContent() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Problems problems = new Problems();
    AuthoredFiles files = AuthoredFiles.below(Path.of(arguments[0]));
    var library = Library.read(files, problems);
    library.ifPresent(l -> RequirementReader.read(files, l.courses().keySet(), problems));
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

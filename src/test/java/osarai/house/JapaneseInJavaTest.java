package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What a person reads comes from the bundles; a Japanese literal in the main sources is data, and
 * stands here with why.
 */
class JapaneseInJavaTest {
  private static final Pattern JAPANESE =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\x{3000}-\\x{30FF}\\x{FF00}-\\x{FFEF}]");

  /** By file below src/main/java/osarai, with the reason. */
  private static final Map<String, String> DATA =
      Map.ofEntries(
          Map.entry("accounts/AccountName.java", "〓, set where a sign is missing"),
          Map.entry("accounts/AccountMatches.java", "the wide space within a name"),
          Map.entry("calendar/JapaneseDate.java", "eras, and the one place that writes days"),
          Map.entry("forms/FoldedText.java", "shapes of signs that are looked for alike"),
          Map.entry("forms/IndividualNumber.java", "the law's term in an English sentence"),
          Map.entry("forms/ListedNames.java", "the one place of the sign between names"),
          Map.entry("hr/file/RosterFileApi.java", "an example file, and terms in English texts"),
          Map.entry("hr/file/RowReader.java", "answers by which files are read"),
          Map.entry("hr/firstload/RosterFile.java", "the law's term in an English sentence"),
          Map.entry("hr/onboarding/OnboardingApi.java", "examples of the interface"),
          Map.entry(
              "hr/profile/JapaneseProfile.java", "headings and words by which files are read"),
          Map.entry("hr/profile/WordList.java", "signs that people type between words"),
          Map.entry("people/Kana.java", "signs of the syllabary"),
          Map.entry("forms/Spelling.java", "signs of names, and those on which encodings disagree"),
          Map.entry("print/PdfText.java", "〓, set where a sign is missing"),
          Map.entry("reporting/town/ReportExamples.java", "examples of the interface"),
          Map.entry("tables/Windows31j.java", "〓, set where a sign is missing"),
          Map.entry("tables/FormulaGuard.java", "wide signs with which a formula begins"),
          Map.entry("tables/GivenDate.java", "eras and units of a written day"),
          Map.entry("trainings/ListWords.java", "columns and modes by which lists are read"));

  @Test
  void noTextForAReaderStandsInJava() throws IOException {
    Map<String, Set<String>> found = literals();
    assertThat(found.keySet())
        .as(found.toString())
        .containsExactlyInAnyOrderElementsOf(DATA.keySet());
  }

  private static Map<String, Set<String>> literals() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, Set<String>> found = new TreeMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> paths =
          Sources.below("src/main/java/osarai", ".java").keySet().stream()
              .map(Sources.PROJECT::resolve)
              .toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().getName());
        String name = Sources.PROJECT.resolve("src/main/java/osarai").relativize(file).toString();
        new Literals(found, name.replace('\\', '/')).scan(unit, null);
      }
    }
    return found;
  }

  private static final class Literals extends TreeScanner<Void, Void> {
    private final Map<String, Set<String>> found;
    private final String file;

    Literals(Map<String, Set<String>> found, String file) {
      this.found = found;
      this.file = file;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      String value = String.valueOf(literal.getValue());
      if (JAPANESE.matcher(value).find()) {
        found.computeIfAbsent(file, f -> new TreeSet<>()).add(value);
      }
      return super.visitLiteral(literal, nothing);
    }
  }
}

package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.curriculum.Occurrence;
import osarai.forms.Worded;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;

/** Words of enums: each once, and all of them in the documents that list them. */
class WordsTest {
  private static final Path AUTHORS = Sources.PROJECT.resolve("content/README.md");
  private static final Path GLOSSARY = Sources.PROJECT.resolve("src/docs/GLOSSARY.md");

  /** Addresses in use have their words with the line below; no other enum begins so. */
  private static final Set<String> LOW_LINED =
      Set.of("PersonNote", "ClosingSaid", "RecountSaid", "CorrectionSaid");

  static Stream<Class<?>> enums() {
    return MainClasses.ALL.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(Worded.class))
        .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void noWordStandsForTwo(Class<?> type) {
    String signs = LOW_LINED.contains(type.getSimpleName()) ? "[a-z_]+" : "[a-z0-9-]+";
    assertThat(Stream.of(type.getEnumConstants()).map(value -> ((Worded) value).word()))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches(signs + "([.](csv|xlsx|pdf))?"));
  }

  static Stream<Arguments> keysOfRequirements() {
    return Stream.of(
        Arguments.of("employment", Worded.words(EmploymentType.class)),
        Arguments.of("designation", Worded.words(DesignationRole.class)),
        Arguments.of("position", Worded.words(Position.class)),
        Arguments.of("on", Worded.words(Occurrence.Event.class)));
  }

  @ParameterizedTest
  @MethodSource("keysOfRequirements")
  void authorsAreToldEveryWord(String key, List<String> words) throws IOException {
    String line =
        Files.readAllLines(AUTHORS).stream()
            .filter(l -> l.startsWith("  - `" + key + "`:"))
            .findFirst()
            .orElseThrow();
    assertThat(words).allMatch(word -> isIn(line, word), "stands in content/README.md at " + key);
  }

  static Stream<Class<? extends Enum<?>>> enumsOfTheGlossary() {
    return Stream.of(
        EmploymentType.class, Position.class, DesignationRole.class, AbsenceKind.class);
  }

  @ParameterizedTest
  @MethodSource("enumsOfTheGlossary")
  void theGlossaryHasEveryWord(Class<? extends Enum<?>> type) throws IOException {
    String glossary = Files.readString(GLOSSARY);
    for (Enum<?> value : type.getEnumConstants()) {
      assertThat(glossary)
          .as("src/docs/GLOSSARY.md")
          .contains("`" + ((Worded) value).word() + "`")
          .containsPattern("`(" + type.getSimpleName() + "\\.)?" + value.name() + "`");
    }
  }

  private static boolean isIn(String line, String word) {
    return Stream.of(line.split("[^a-z0-9-]+")).anyMatch(word::equals);
  }
}

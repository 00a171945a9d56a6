package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text has its method and every method its text, in the file of each language, and each is
 * used. Qute's build holds the first two of the default language as well; here they fail in
 * seconds.
 */
class MessagesTest {
  /** Written no more; rows that hold them are still read. */
  private static final Set<String> ONLY_OF_KEPT_ROWS = Set.of("differences:name");

  private static final Pattern FILE = Pattern.compile(".*/([a-z]+)_([a-z]+)\\.properties");
  private static final Pattern USE = Pattern.compile("\\b([a-z]+):([a-z_]+)");

  private final Map<String, JavaClass> bundles =
      MainClasses.ALL.stream()
          .filter(type -> type.isAnnotatedWith(MessageBundle.class))
          .collect(
              Collectors.toMap(
                  type -> type.getAnnotationOfType(MessageBundle.class).value(),
                  type -> type,
                  (one, other) -> one,
                  TreeMap::new));

  private final Map<String, String> files = Sources.below("src/main/resources/messages", "");

  private final Map<String, String> templates =
      Sources.below("src/main/resources/templates", ".html");

  @Test
  void everyBundleHasItsTextsInEveryLanguage() {
    Set<String> languages =
        files.keySet().stream().map(f -> part(f, 2)).collect(Collectors.toSet());
    assertThat(languages).contains("ja");
    Set<String> wanted =
        bundles.keySet().stream()
            .flatMap(bundle -> languages.stream().map(language -> bundle + "_" + language))
            .collect(Collectors.toSet());
    assertThat(files.keySet().stream().map(f -> part(f, 1) + "_" + part(f, 2)))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void everyMethodHasItsTextsAndEveryTextItsMethod() {
    files.forEach(
        (file, text) ->
            assertThat(keys(text))
                .as(file)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(wanted(bundles.get(part(file, 1)), text)));
  }

  @Test
  void everyTextSaysSomething() {
    assertThat(Sources.linesWith(files, "^[^=#]*=\\s*$|^[^=#]+$")).isEmpty();
  }

  @Test
  void everyMessageIsUsedByATemplateByAnotherTextOrByJava() {
    Set<String> used = new HashSet<>(usedByTemplatesAndTexts());
    bundles.values().stream()
        .flatMap(bundle -> bundle.getMethods().stream())
        .filter(method -> !method.getAccessesToSelf().isEmpty())
        .forEach(method -> used.add(name(method)));
    Set<String> unused = new TreeSet<>();
    bundles.values().stream()
        .flatMap(bundle -> bundle.getMethods().stream())
        .map(MessagesTest::name)
        .filter(name -> !used.contains(name))
        .forEach(unused::add);
    assertThat(unused).isEqualTo(ONLY_OF_KEPT_ROWS);
  }

  /** A key put together while the page is made is checked by nobody. */
  @Test
  void noTemplateAsksForAKeyThatOnlyTheRunningPageKnows() {
    assertThat(Sources.linesWith(templates, "\\{[a-z]+:message\\(")).isEmpty();
  }

  @Test
  void textsStandInTheFilesAndNotInTheInterfaces() {
    assertThat(Sources.linesWith(Sources.below("src/main/java", ".java"), "@Message\\(")).isEmpty();
  }

  /**
   * The number stands where the check takes it: {@code {typed:REMARK}}, {@code {longest:TITLE}}, a
   * password's in {@code {password:SHORTEST}}, a file's in the setting.
   */
  @Test
  void howLongATextAndHowLargeAFileMayBeIsNotSaidTwice() {
    assertThat(Sources.linesWith(files, "[0-9](文?字|\\s?MB)")).isEmpty();
  }

  private Set<String> usedByTemplatesAndTexts() {
    Set<String> used = new HashSet<>();
    Stream.of(templates, files)
        .flatMap(texts -> texts.values().stream())
        .forEach(
            text -> {
              Matcher use = USE.matcher(text);
              while (use.find()) {
                used.add(use.group(1) + ":" + use.group(2));
              }
            });
    return used;
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getAnnotationOfType(MessageBundle.class).value()
        + ":"
        + method.getName();
  }

  private static String part(String file, int group) {
    Matcher name = FILE.matcher(file);
    assertThat(name.matches()).as(file).isTrue();
    return name.group(group);
  }

  private static List<String> keys(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  /** An enum as the only parameter, without a text for the method, has one text a constant. */
  private static List<String> wanted(JavaClass bundle, String text) {
    List<String> own = keys(text);
    List<String> wanted = new ArrayList<>();
    for (JavaMethod method : bundle.getMethods()) {
      boolean ofConstants =
          method.getRawParameterTypes().size() == 1
              && method.getRawParameterTypes().get(0).isEnum()
              && !own.contains(method.getName());
      if (ofConstants) {
        constantKeys(method.getName(), method.getRawParameterTypes().get(0)).forEach(wanted::add);
      } else {
        wanted.add(method.getName());
      }
    }
    return wanted;
  }

  private static Stream<String> constantKeys(String method, JavaClass type) {
    Set<String> constants = new TreeSet<>();
    for (Object constant : type.reflect().getEnumConstants()) {
      constants.add(((Enum<?>) constant).name());
    }
    String between = constants.stream().anyMatch(name -> name.contains("_")) ? "_$" : "_";
    return constants.stream().map(name -> method + between + name);
  }
}

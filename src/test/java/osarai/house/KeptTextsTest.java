package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptBundle;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;
import osarai.web.Spoken;

/** Every text that can be kept can be put into words again. */
class KeptTextsTest {
  private static final String WORD = "ある語";

  private final Set<Class<?>> bundles = named(KeptBundle.class, "<init>");

  @Test
  void everyBundleOfWhichTextsAreKeptIsKnownToThoseWhoReadThem() {
    assertThat(bundles).hasSizeGreaterThan(3).containsAll(named(KeptText.class, "of"));
  }

  @Test
  void everyTextComesBackInWordsWithWhatStandsInIt() {
    KeptTexts words = Spoken.kept(bundles.stream().filter(b -> !isWords(b)).toArray(Class[]::new));
    Set<String> mute = new TreeSet<>();
    for (Class<?> bundle : bundles) {
      for (Method text : bundle.getMethods()) {
        String said = words.said(kept(bundle, text));
        boolean told = Arrays.asList(text.getParameterTypes()).contains(String.class);
        if (said.contains("§") || (told && !said.contains(WORD))) {
          mute.add(bundle.getSimpleName() + "." + text.getName() + ": " + said);
        }
      }
    }
    assertThat(mute).isEmpty();
  }

  /**
   * Rows keep the name of the method, and constants by theirs: under another name, or with other
   * parameters, they would be shown as the raw line. What is new is added to the file.
   */
  @Test
  void whatRowsMayHoldIsNeitherRenamedNorChanged() {
    Set<String> now = new TreeSet<>();
    for (Class<?> bundle : bundles) {
      String name = bundle.getAnnotation(MessageBundle.class).value();
      for (Method text : bundle.getMethods()) {
        now.add(
            Arrays.stream(text.getGenericParameterTypes())
                .map(KeptTextsTest::simple)
                .collect(Collectors.joining(", ", name + "." + text.getName() + "(", ")")));
        Arrays.stream(text.getParameterTypes())
            .filter(Class::isEnum)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(constant -> (Enum<?>) constant)
            .forEach(one -> now.add(one.getDeclaringClass().getSimpleName() + "." + one.name()));
      }
    }
    assertThat(Sources.text("src/test/resources/kept/texts.txt"))
        .as("kept/texts.txt: add what is new; a line goes only where no row can hold it")
        .isEqualTo(String.join("\n", now) + "\n");
  }

  private static String simple(Type type) {
    return type.getTypeName().replaceAll("[a-zA-Z.]*[.$]", "");
  }

  /** It is among those of which every plain test's {@code kept} knows. */
  private static boolean isWords(Class<?> bundle) {
    return bundle.getAnnotation(MessageBundle.class).value().equals("words");
  }

  private static <B> KeptText kept(Class<B> bundle, Method text) {
    Object[] values =
        Arrays.stream(text.getGenericParameterTypes()).map(KeptTextsTest::value).toArray();
    return KeptText.of(
        bundle,
        written -> {
          try {
            return (String) text.invoke(written, values);
          } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(text.getName(), e);
          }
        });
  }

  private static Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      Object one = value(list.getActualTypeArguments()[0]);
      return List.of(one, one);
    }
    if (type instanceof Class<?> word && word.isEnum()) {
      return word.getEnumConstants()[0];
    }
    return switch (type.getTypeName()) {
      case "int" -> 3;
      case "java.lang.String" -> WORD;
      case "java.time.LocalDate" -> LocalDate.of(2026, 4, 1);
      case "osarai.forms.KeptText" -> new KeptText(WORD);
      default -> throw new AssertionError("a kept text cannot hold a " + type);
    };
  }

  /** The bundles that are named where the method is called. */
  private static Set<Class<?>> named(Class<?> type, String method) {
    return MainClasses.ALL.get(type).getAccessesToSelf().stream()
        .filter(call -> call.getTarget().getName().equals(method))
        .map(call -> call.getOrigin())
        .flatMap(KeptTextsTest::bundles)
        .collect(Collectors.toSet());
  }

  private static Stream<Class<?>> bundles(JavaCodeUnit unit) {
    return unit.getReferencedClassObjects().stream()
        .map(named -> named.getRawType())
        .filter(named -> named.isAnnotatedWith(MessageBundle.class))
        .map(JavaClass::reflect);
  }
}

package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A template is a part of the package whose folder it stands in, and sees no more than that. */
class TemplateBundlesTest {
  private static final String TEMPLATES = "src/main/resources/templates/";
  private static final Pattern USE = Pattern.compile("\\b([a-z]+):[a-z_]+");

  /** Below {@code web}, but shown within its frame only. */
  private static final Set<String> WITHIN_THE_FRAME = Set.of("forms/faults.html: web");

  private final Map<String, String> bundles =
      MainClasses.ALL.stream()
          .filter(type -> type.isAnnotatedWith(MessageBundle.class))
          .collect(
              Collectors.toMap(
                  type -> type.getAnnotationOfType(MessageBundle.class).value(),
                  MainClasses::packageOf));

  @Test
  void usesOnlyBundlesOfItsPackageOrOfThoseThatItMayDependOn() {
    Set<String> broken = new TreeSet<>();
    Sources.below("src/main/resources/templates", ".html")
        .forEach(
            (path, text) -> {
              String template = path.substring(TEMPLATES.length());
              used(text).stream()
                  .filter(bundle -> !maySee(template, bundles.get(bundle)))
                  .forEach(bundle -> broken.add(template + ": " + bundle));
            });
    assertThat(broken).isEqualTo(WITHIN_THE_FRAME);
  }

  private Set<String> used(String text) {
    Set<String> used = new TreeSet<>();
    Matcher use = USE.matcher(text);
    while (use.find()) {
      used.add(use.group(1));
    }
    used.retainAll(bundles.keySet());
    return used;
  }

  private static boolean maySee(String template, String other) {
    String name = template.substring(0, template.lastIndexOf('/')).replace('/', '.');
    return name.equals(other) || PackagesTest.mayDependOn(name).contains(other);
  }
}

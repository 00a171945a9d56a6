package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import osarai.forms.GivenBack;
import osarai.forms.TypedFields;
import osarai.forms.TypedForms;

/**
 * A form that is refused comes back as it was sent: each field of a form that changes something
 * takes what it shows from an expression, never from the template alone.
 */
class TypedFieldsTest {
  private static final Pattern FORM =
      Pattern.compile("<form method=\"post\" action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile(
          "<input\\b.*?>(?=[\\s<{]|$)|<textarea\\b.*?</textarea>|<select\\b.*?</select>"
              + "|\\{#field [^}]*}",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("\\b(?:name|at)=[\"']([^\"']*)[\"']");

  /** By address and name, with the reason. */
  private static final Map<String, String> NEVER_REFUSED_WITH_A_VALUE =
      Map.of(
          "/imports/{view.id}/application confirmed",
          "refused only for want of this tick",
          "/training-imports/{id}/application sure",
          "a line without its tick is left out, and the list is never refused");

  /** What a {@code SentForm} gives back; it alone keeps a 個人番号 off the page. */
  private static final Pattern SENT_TEXT =
      Pattern.compile("(value=\"|>)\\{\\w+\\.(text|at|beside)\\('[^}]*}|\\{#field ");

  /** By template; a profile is headings and words of files, whose own form masks a 個人番号. */
  private static final Set<String> OF_THEIR_OWN_FORM =
      Set.of("profile.html", "profiles.html", "sampleColumns.html");

  private static final Pattern INCLUDED = Pattern.compile("\\{#include (hr/\\S+) [^}]*}");
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");

  private final List<TypedFields> forms =
      TypedForms.among(
          MainClasses.ALL.stream()
              .filter(type -> type.isAnnotatedWith(Path.class))
              .map(JavaClass::reflect)
              .toList());

  private final Map<String, String> templates =
      Sources.below("src/main/resources/templates", ".html");

  @Test
  void everyFieldShowsWhatWasSent() {
    List<String> fields = new ArrayList<>();
    Set<String> dropped = new TreeSet<>();
    for (String text : templates.values()) {
      Matcher form = FORM.matcher(text);
      while (form.find()) {
        Matcher field = FIELD.matcher(form.group());
        while (field.find()) {
          Matcher name = NAME.matcher(field.group());
          if (name.find() && isTyped(field.group())) {
            String which = form.group(1) + " " + name.group(1);
            fields.add(which);
            if (!keeps(field.group())) {
              dropped.add(which);
            }
          }
        }
      }
    }
    assertThat(fields).hasSizeGreaterThan(60);
    assertThat(dropped).containsExactlyInAnyOrderElementsOf(NEVER_REFUSED_WITH_A_VALUE.keySet());
  }

  @Test
  void whatWasTypedComesBackThroughTheSentForm() {
    Set<String> around = new TreeSet<>();
    Set<String> through = new TreeSet<>();
    templates.forEach(
        (file, text) -> {
          Matcher form = FORM.matcher(text);
          while (form.find()) {
            Matcher field = FIELD.matcher(form.group());
            while (field.find()) {
              if (isFreeText(field.group())) {
                boolean sent = SENT_TEXT.matcher(field.group()).find();
                (sent ? through : around).add(file + " " + field.group());
              }
            }
          }
        });
    assertThat(through).hasSizeGreaterThan(30);
    assertThat(around).allMatch(field -> OF_THEIR_OWN_FORM.stream().anyMatch(field::contains));
  }

  @Test
  void theTagOfAFieldShowsWhatWasSent() {
    assertThat(templates.get("src/main/resources/templates/tags/field.html"))
        .contains("value=\"{form.text(at, value)}\"", ">{form.text(at, value)}</textarea>");
  }

  /** By which a form that is lost with its page gives back what was typed, and nothing else. */
  @Test
  void thePagesDeclareTheFieldsOfTheirTemplates() {
    Map<String, Set<String>> typed = new TreeMap<>();
    for (String text : templates.values()) {
      Matcher form = FORM.matcher(included(text));
      while (form.find()) {
        Set<String> names = texts(form.group());
        if (!names.isEmpty()) {
          String address = EXPRESSION.matcher(form.group(1)).replaceAll("{}");
          typed.computeIfAbsent(address, of -> new LinkedHashSet<>()).addAll(names);
        }
      }
    }
    Map<String, Set<String>> listed = new TreeMap<>();
    forms.forEach(
        of ->
            listed.put(
                of.form(),
                Stream.concat(of.rows().stream(), of.texts().stream())
                    .filter(field -> !field.contains("="))
                    .collect(Collectors.toCollection(LinkedHashSet::new))));
    assertThat(listed).isEqualTo(typed);
    listed.forEach(
        (form, fields) ->
            assertThat(List.copyOf(fields)).as(form).isEqualTo(List.copyOf(typed.get(form))));
    assertThat(listed.toString().toLowerCase(Locale.ROOT)).doesNotContain("password");
  }

  /** Each row of a table has one name, before its fields, and its tick has the value of its key. */
  @Test
  void eachRowOfATableSaysItsName() {
    int tables = 0;
    for (String text : templates.values()) {
      Matcher form = FORM.matcher(included(text));
      while (form.find()) {
        String address = EXPRESSION.matcher(form.group(1)).replaceAll("{}");
        for (TypedFields of : forms) {
          if (of.form().equals(address) && !of.rows().isEmpty()) {
            tables++;
            rowsAreNamed(of, form.group());
          }
        }
      }
    }
    assertThat(tables).isEqualTo(forms.stream().filter(of -> !of.rows().isEmpty()).count());
  }

  private static void rowsAreNamed(TypedFields of, String form) {
    List<String> names = named(GivenBack.ROW, form);
    for (String column : of.rows()) {
      String[] tick = column.split("=", 2);
      List<String> fields = named(tick[0], form);
      assertThat(fields).as(of.form() + " " + column).hasSameSizeAs(names);
      if (tick.length > 1) {
        assertThat(values(fields)).isEqualTo(values(named(tick[1], form)));
      }
    }
    int heads = named(GivenBack.COLUMN, form).size();
    assertThat(heads == 0 || heads == 1 + of.rows().size()).as(of.form()).isTrue();
  }

  private static List<String> named(String name, String form) {
    return FIELD
        .matcher(form)
        .results()
        .map(MatchResult::group)
        .filter(field -> field.contains(" name=\"" + name + "\""))
        .toList();
  }

  private static List<String> values(List<String> fields) {
    return fields.stream()
        .map(field -> field.replaceAll("(?s).* value=\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private String included(String text) {
    return INCLUDED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    templates.get("src/main/resources/templates/" + found.group(1) + ".html")));
  }

  private static Set<String> texts(String form) {
    Set<String> names = new LinkedHashSet<>();
    Matcher field = FIELD.matcher(form);
    while (field.find()) {
      Matcher name = NAME.matcher(field.group());
      if (isFreeText(field.group()) && name.find()) {
        names.add(name.group(1));
      }
    }
    return names;
  }

  private static boolean isFreeText(String field) {
    return isTyped(field)
        && !field.startsWith("<select")
        && !field.contains("type=\"checkbox\"")
        && !field.contains("radio");
  }

  /** A browser never fills in a file again, and nobody types what is hidden. */
  private static boolean isTyped(String field) {
    return !field.contains("type=\"hidden\"") && !field.contains("type=\"file\"");
  }

  private static boolean keeps(String field) {
    if (field.startsWith("{#field ")) {
      return true; // by the tag, of which the next test is
    }
    if (field.startsWith("<select")) {
      return field.contains("} selected{/if}");
    }
    if (field.startsWith("<textarea")) {
      return field.contains(">{");
    }
    return field.contains("type=\"checkbox\"") || field.contains("type=\"radio\"")
        ? field.contains("} checked{/if}")
        : field.contains("value=\"{");
  }
}

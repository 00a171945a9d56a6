package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
      Map.of("/imports/{view.id}/application confirmed", "refused only for want of this tick");

  /** What a {@code SentForm} gives back; it alone keeps a 個人番号 off the page. */
  private static final Pattern SENT_TEXT =
      Pattern.compile("(value=\"|>)\\{\\w+\\.(text|at|beside)\\('[^}]*}|\\{#field ");

  /** By template; a profile is headings and words of files, whose own form masks a 個人番号. */
  private static final Set<String> OF_THEIR_OWN_FORM =
      Set.of("profile.html", "profiles.html", "sampleColumns.html");

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

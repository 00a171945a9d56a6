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
          "<input\\b.*?>(?=[\\s<{]|$)|<textarea\\b.*?</textarea>|<select\\b.*?</select>",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

  /** By address and name, with the reason. */
  private static final Map<String, String> NEVER_REFUSED_WITH_A_VALUE =
      Map.of("/imports/{view.id}/application confirmed", "refused only for want of this tick");

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

  /** A browser never fills in a file again, and nobody types what is hidden. */
  private static boolean isTyped(String field) {
    return !field.contains("type=\"hidden\"") && !field.contains("type=\"file\"");
  }

  private static boolean keeps(String field) {
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

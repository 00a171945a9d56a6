package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import osarai.forms.IsoDay;

/** From which day what was sent is true: as it says itself, else today. */
final class ScimEffective {

  private ScimEffective() {}

  /** In a resource, or in the operations of a PATCH. */
  static LocalDate of(ObjectNode body, String extension, LocalDate today) {
    String said = in(body, extension);
    for (JsonNode operation : body.path("Operations")) {
      String path = operation.path("path").asText().toLowerCase(Locale.ROOT);
      JsonNode value = operation.path("value");
      if (path.equals((extension + ":" + ScimNames.EFFECTIVE_DATE).toLowerCase(Locale.ROOT))
          && value.isTextual()) {
        said = value.asText();
      } else if (path.equals(extension.toLowerCase(Locale.ROOT))) {
        said = text(value.path(ScimNames.EFFECTIVE_DATE), said);
      } else if (path.isEmpty()) {
        said =
            text(
                value.path(extension + ":" + ScimNames.EFFECTIVE_DATE),
                text(value.path(extension).path(ScimNames.EFFECTIVE_DATE), said));
      }
    }
    return said == null ? today : day(ScimNames.EFFECTIVE_DATE, said);
  }

  /** A new person's is the first day of the appointment, where nothing is said. */
  static LocalDate ofNew(ObjectNode body, String extension, LocalDate today) {
    JsonNode start = body.path(extension).path(ScimNames.START_DATE);
    return in(body, extension) == null && start.isTextual()
        ? day(ScimNames.START_DATE, start.asText())
        : of(body, extension, today);
  }

  private static @Nullable String in(ObjectNode body, String extension) {
    return text(body.path(extension).path(ScimNames.EFFECTIVE_DATE), null);
  }

  private static @Nullable String text(JsonNode node, @Nullable String otherwise) {
    return node.isTextual() ? node.asText() : otherwise;
  }

  private static LocalDate day(String field, String text) {
    return IsoDay.of(text)
        .orElseThrow(() -> ScimRefused.invalidValue(field + ": must be " + IsoDay.WANTED));
  }
}

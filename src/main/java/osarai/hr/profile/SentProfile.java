package osarai.hr.profile;

import jakarta.ws.rs.FormParam;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a profile as it was sent: the ids of the fields, and what stands in them, by the same
 * place in each list.
 */
public class SentProfile {
  @FormParam("of")
  @Nullable String of;

  @FormParam("version")
  @Nullable String version;

  @FormParam("field")
  @Nullable List<String> field;

  @FormParam("text")
  @Nullable List<String> text;

  @FormParam("ticked")
  @Nullable List<String> ticked;

  String of() {
    return of == null ? "" : of;
  }

  String version() {
    return version == null ? "" : version;
  }

  ProfileForm form() {
    Map<String, String> texts = new HashMap<>();
    List<String> fields = list(field);
    List<String> typed = list(text);
    for (int i = 0; i < Math.min(fields.size(), typed.size()); i++) {
      texts.put(fields.get(i), typed.get(i));
    }
    return new ProfileForm(texts, new HashSet<>(list(ticked)));
  }

  private static List<String> list(@Nullable List<String> given) {
    return given == null ? List.of() : given;
  }
}

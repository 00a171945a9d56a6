package osarai.hr.scim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.TypedId;

/** Ids in addresses: those of people and departments, in the one spelling we write. */
final class ScimIds {
  private ScimIds() {}

  static @Nullable UUID read(String text) {
    return TypedId.of(text).orElse(null);
  }

  static UUID found(String text) {
    UUID id = read(text);
    if (id == null) {
      throw ScimRefused.notFound();
    }
    return id;
  }
}

package osarai.hr.scim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in addresses: those of people and departments, in the one spelling we write. */
final class ScimIds {
  private ScimIds() {}

  static @Nullable UUID read(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
  }

  static UUID found(String text) {
    UUID id = read(text);
    if (id == null) {
      throw ScimRefused.notFound();
    }
    return id;
  }
}

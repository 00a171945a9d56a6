package osarai.forms;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An id that a page of ours, or an answer of ours, gave out and that comes back. */
public final class TypedId {
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private TypedId() {}

  /** Empty where it is none, or is spelt as we never write one. */
  public static Optional<UUID> of(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(id -> OURS.matcher(id).matches())
        .map(UUID::fromString);
  }
}

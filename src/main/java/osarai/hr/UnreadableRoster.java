package osarai.hr;

import org.jspecify.annotations.Nullable;

/** The file as a whole cannot be read; nothing of it may be used. */
final class UnreadableRoster extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient RowFault fault;

  UnreadableRoster(int line, String message) {
    this(line, null, message);
  }

  UnreadableRoster(int line, @Nullable String column, String message) {
    super(message, null, false, false);
    fault = new RowFault(line, column, message);
  }

  RowFault fault() {
    return fault;
  }
}

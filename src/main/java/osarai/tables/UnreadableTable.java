package osarai.tables;

import org.jspecify.annotations.Nullable;

/** The file as a whole cannot be read; nothing of it may be used. */
public final class UnreadableTable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient RowFault fault;

  public UnreadableTable(int line, String message) {
    this(line, null, message);
  }

  public UnreadableTable(int line, @Nullable String column, String message) {
    super(message, null, false, false);
    fault = new RowFault(line, column, message);
  }

  public RowFault fault() {
    return fault;
  }
}

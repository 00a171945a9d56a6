package osarai.tables;

import java.util.function.Function;

/** The file as a whole cannot be read; nothing of it may be used. */
public final class UnreadableTable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient RowFault fault;

  private UnreadableTable(RowFault fault) {
    super(fault.message().line(), null, false, false);
    this.fault = fault;
  }

  /** For what the text says of the file. */
  public static UnreadableTable ofFile(int line, Function<FileMessages, String> text) {
    return new UnreadableTable(RowFault.ofFile(line, KeptFaults.of(text)));
  }

  public static UnreadableTable ofFile(Function<FileMessages, String> text) {
    return ofFile(0, text);
  }

  /** For what the text says of the line. */
  public static UnreadableTable ofLine(int line, Function<FileMessages, String> text) {
    return new UnreadableTable(RowFault.ofLine(line, KeptFaults.of(text)));
  }

  public RowFault fault() {
    return fault;
  }
}

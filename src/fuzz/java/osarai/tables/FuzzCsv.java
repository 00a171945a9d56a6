package osarai.tables;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** A list of any bytes is rows or {@link UnreadableTable}. */
public final class FuzzCsv {
  private FuzzCsv() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Read.all(data.consumeRemainingAsBytes());
  }
}

package osarai.hr.scim;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Any filter is answered or refused; a fault of ours would be an exception of another kind. */
public final class FuzzScimFilter {
  private static final ScimDesk DESK = new ScimDesk();

  static {
    DESK.appointed("A100");
  }

  private FuzzScimFilter() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    int status = DESK.filtered(data.consumeRemainingAsString()).status();
    if (status >= 500) {
      throw new IllegalStateException("answered " + status);
    }
  }
}

package osarai.hr.scim;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;

/** Any change of somebody is carried out or refused. */
public final class FuzzScimPatch {
  private static final ScimDesk DESK = new ScimDesk();
  private static final String ID = DESK.appointed("A100");

  private FuzzScimPatch() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    boolean framed = data.consumeBoolean();
    String sent = new String(data.consumeRemainingAsBytes(), StandardCharsets.UTF_8);
    ScimDesk.Reply reply =
        framed ? DESK.patch(ID, sent) : DESK.ask(Scim.Operation.PATCH, "/Users/" + ID, sent, null);
    if (reply.status() >= 500) {
      throw new IllegalStateException("answered " + reply.status() + ": " + reply.detail());
    }
  }
}

package osarai.hr.scim;

import java.util.Objects;
import osarai.forms.KeptText;
import osarai.hr.intake.Statement;

/** The statement that somebody's appointment ends. */
final class ScimEnd {
  private ScimEnd() {}

  static ScimPeople.Write of(ScimUser present, ScimCall call) {
    Statement statement =
        new Statement(
            new KeptText(""),
            new Statement.Subject(
                present.externalId(),
                present.staffNumber(),
                present.name().kana(),
                new Statement.Decided(Objects.requireNonNull(present.id()))),
            Statement.Order.on(call.effective()),
            null,
            null,
            null,
            present.lastDay(call.effective()),
            null,
            null);
    return new ScimPeople.Write(call.client(), present.id(), call.mustBe(), statement, true);
  }
}

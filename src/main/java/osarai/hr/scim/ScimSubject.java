package osarai.hr.scim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Statement;
import osarai.people.Kana;
import osarai.people.Longest;
import osarai.people.StaffNumber;

/**
 * Whom a resource is about, as it says itself.
 *
 * @param present null when the person is to be made
 */
record ScimSubject(@Nullable ScimUser present, ScimCall call, ScimFields core, ScimFields own) {

  Statement.Subject who() {
    String given = core.needed(ScimNames.USER_NAME, 100);
    String number = StaffNumber.plain(given);
    if (!given.isEmpty() && !StaffNumber.fits(number)) {
      core.fault(ScimNames.USER_NAME, StaffNumber.WANTED);
    }
    return new Statement.Subject(externalId(), number(number), kana(), decided());
  }

  /** The one that it has, however its letters are written. */
  private StaffNumber number(String number) {
    if (present != null && StaffNumber.spellings(number).contains(present.staffNumber().value())) {
      return present.staffNumber();
    }
    return new StaffNumber(StaffNumber.fits(number) ? number : "0");
  }

  /** A PUT that does not mention it says nothing of it; a PATCH that takes it away is refused. */
  private @Nullable String externalId() {
    String given = core.text(ScimNames.EXTERNAL_ID, Longest.EXTERNAL_ID);
    String old = present == null ? null : present.externalId();
    if (old != null && call.isPatch() && !core.has(ScimNames.EXTERNAL_ID)) {
      core.fault(
          ScimNames.EXTERNAL_ID, "is not removed: by it the person's next appointment is known");
    }
    return given == null ? old : given;
  }

  @Nullable Kana kana() {
    String text = own.text(ScimNames.KANA, Kana.LONGEST);
    if (text != null && Kana.fits(text)) {
      return new Kana(text);
    }
    return present == null ? null : present.name().kana();
  }

  private Statement.@Nullable Decided decided() {
    if (present != null) {
      return new Statement.Decided(present.id());
    }
    String said = own.text(ScimNames.SAME_PERSON, 40);
    if (said == null) {
      return null;
    }
    if (said.equals("new")) {
      return new Statement.Decided(null);
    }
    UUID id = ScimIds.read(said);
    if (id == null) {
      own.fault(ScimNames.SAME_PERSON, "must be new or the id of a User");
    }
    return new Statement.Decided(id);
  }
}

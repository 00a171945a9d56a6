package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.hr.intake.Corrections;
import osarai.hr.intake.Statement;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Longest;
import osarai.people.PersonName;
import osarai.people.StaffNumber;

/** Makes of what a person should be, and of what the person is, one statement. */
final class ScimStatements {
  private static final int NAME = PersonName.LONGEST;
  private static final String NOTHING_TO_BE_ACTIVE_IN =
      "after an end a new appointment is needed: %s and %s"
          .formatted(ScimNames.EMPLOYMENT_TYPE, ScimNames.START_DATE);

  private static final String NOTHING_INSTEAD =
      "nothing is said in place of it; name again what it said, or take an end back by active:"
          + " true";

  private final @Nullable ScimUser present;
  private final Corrections.@Nullable Corrected corrected;
  private final ScimCall call;
  private final List<String> faults = new ArrayList<>();
  private final JsonNode wanted;
  private final ScimFields core;
  private final ScimFields own;
  private final ScimSubject subject;
  private final ScimParts parts;

  /**
   * A new reading.
   *
   * @param present as of the effective day; null when the person is to be made
   * @param corrected null where it corrects nothing that is known
   * @param wanted the whole resource, after PATCH; after PUT what is not there says nothing
   */
  private ScimStatements(
      @Nullable ScimUser present,
      Corrections.@Nullable Corrected corrected,
      JsonNode wanted,
      ScimCall call) {
    this.present = present;
    this.corrected = corrected;
    this.call = call;
    this.wanted = wanted;
    this.core = ScimFields.of(wanted, "", faults);
    this.own = ScimFields.of(wanted.get(ScimSchemas.APPOINTMENT), "Appointment.", faults);
    this.subject = new ScimSubject(present, call, core, own);
    this.parts = new ScimParts(own, wanted, call, present, corrected);
  }

  /** What is to be done, or null when all of it is so already. */
  static ScimPeople.@Nullable Write write(
      @Nullable ScimUser present,
      Corrections.@Nullable Corrected corrected,
      JsonNode wanted,
      ScimCall call) {
    return new ScimStatements(present, corrected, wanted, call).write();
  }

  private ScimPeople.@Nullable Write write() {
    Statement.Subject who = subject.who();
    PersonName name = name();
    Statement.Engagement off = ScimEnd.calledOff(present, corrected, own, parts, call);
    Statement.Engagement engagement = off == null ? engagement() : off;
    boolean ends = off == null && ends(engagement, who.staffNumber());
    Statement statement =
        new Statement(
            new KeptText(""),
            who,
            order(),
            name,
            engagement,
            parts.posts(engagement),
            ends ? call.effective() : null,
            parts.leave(),
            parts.designations());
    boolean nothing = saysNothing(statement);
    if (nothing && corrected != null && !parts.takesBackAnEnd()) {
      own.fault(ScimNames.CORRECTS, NOTHING_INSTEAD);
    }
    if (!faults.isEmpty()) {
      throw ScimRefused.invalidValue(String.join("; ", faults));
    }
    return nothing && statement.order().corrects() == null ? null : carriedOut(statement, ends);
  }

  /** Nobody works any more by it where an appointment ends, or where only one to come was left. */
  private ScimPeople.Write carriedOut(Statement statement, boolean ends) {
    boolean wasToCome = present != null && present.isToCome(call.effective());
    return new ScimPeople.Write(
        call.client(),
        present == null ? null : present.id(),
        call.mustBe(),
        statement,
        ends || (wasToCome && statement.callsOff()),
        false);
  }

  private boolean saysNothing(Statement statement) {
    return present != null
        && present.staffNumber().equals(statement.who().staffNumber())
        && Objects.equals(present.externalId(), statement.who().externalId())
        && statement.name() == null
        && statement.engagement() == null
        && statement.posts() == null
        && statement.leaving() == null
        && statement.leave() == null
        && statement.designations() == null;
  }

  private Statement.Order order() {
    Statement.Order order =
        new Statement.Order(
            call.effective(),
            own.text(ScimNames.DOCUMENT_NUMBER, Longest.DOCUMENT),
            own.text(ScimNames.SEQUENCE, Longest.SEQUENCE),
            own.text(ScimNames.CORRECTS, Longest.DOCUMENT));
    return present == null ? order : order.compared();
  }

  /** Null when it is as it was. */
  private @Nullable PersonName name() {
    String inUse = inUse();
    Kana kana = subject.kana();
    if (inUse == null) {
      core.fault(ScimNames.DISPLAY_NAME, "is missing");
    }
    String reading = own.text(ScimNames.KANA, Kana.LONGEST);
    if (reading != null && !Kana.fits(reading)) {
      own.fault(ScimNames.KANA, Kana.WANTED);
    } else if (kana == null) {
      own.fault(ScimNames.KANA, "is missing");
    }
    if (inUse == null || kana == null) {
      return null;
    }
    PersonName old = present == null ? null : present.name();
    PersonName name =
        new PersonName(
            inUse,
            kept(ScimNames.REGISTERED_NAME, NAME, old == null ? null : old.registered()),
            kana,
            kept(ScimNames.ALPHABET, Longest.ALPHABET, old == null ? null : old.alphabet()));
    return old != null && name.isSpelledAs(old) && !parts.insistOnName() ? null : name;
  }

  /** A PATCH removes what it leaves out of the resource, a PUT does not mention it. */
  private @Nullable String kept(String field, int longest, @Nullable String old) {
    String text = own.text(field, longest);
    return text != null || call.isPatch() ? text : old;
  }

  /** The first of displayName, name.formatted and the two parts that is not as it was. */
  private @Nullable String inUse() {
    ScimFields name = ScimFields.of(wanted.get(ScimNames.NAME), ScimNames.NAME + ".", faults);
    String old = present == null ? null : present.name().inUse();
    String family = name.text(ScimNames.FAMILY_NAME, NAME);
    String given = name.textOrBlank(ScimNames.GIVEN_NAME, NAME);
    String parts =
        family == null ? null : new PersonName.Parts(family, given == null ? "" : given).together();
    if (old != null && parts != null && parts.equals(PersonName.parts(old).together())) {
      parts = old;
    }
    String found = old;
    for (String each :
        new String[] {
          parts, name.text(ScimNames.FORMATTED, NAME), core.text(ScimNames.DISPLAY_NAME, NAME)
        }) {
      if (each != null && !each.equals(old)) {
        found = each;
      }
    }
    if (found != null && !PersonName.fits(found)) {
      name.fault(ScimNames.FORMATTED, "is longer than " + NAME + " characters");
      return old;
    }
    return found;
  }

  /** Null when it is as it was. */
  private Statement.@Nullable Engagement engagement() {
    Statement.Engagement old = present == null ? null : present.engagement();
    EmploymentType type = old == null ? null : old.type();
    if (own.names(ScimNames.EMPLOYMENT_TYPE)) {
      type = own.word(ScimNames.EMPLOYMENT_TYPE, EmploymentType.REGULAR);
    }
    LocalDate from = own.day(ScimNames.START_DATE);
    from = from == null && old != null ? old.from() : from;
    LocalDate last = own.lastDay(ScimNames.END_DATE);
    if (!own.has(ScimNames.END_DATE) && old != null && old.from().equals(from) && !call.isPatch()) {
      last = old.lastDay();
    }
    if (type == null || from == null) {
      own.fault(type == null ? ScimNames.EMPLOYMENT_TYPE : ScimNames.START_DATE, "is missing");
      return null;
    }
    if (last != null && last.isBefore(from)) {
      own.fault(ScimNames.END_DATE, "lies before " + ScimNames.START_DATE);
    }
    Statement.Engagement engagement = new Statement.Engagement(type, from, last);
    return engagement.equals(old) && !parts.insistOnEngagement() ? null : engagement;
  }

  /** Whether it ends by {@code active:false}; refuses an {@code active:true} without ground. */
  private boolean ends(Statement.@Nullable Engagement engagement, StaffNumber number) {
    JsonNode active = wanted.path(ScimNames.ACTIVE);
    if (!active.isBoolean() || (corrected != null && !parts.speaksOfActive())) {
      return false;
    }
    if (present == null) {
      if (!active.asBoolean()) {
        core.fault(
            ScimNames.ACTIVE, "whoever is made has an appointment; leave it out or send true");
      }
      return false;
    }
    if (!active.asBoolean()) {
      return endsNow(present, engagement, number);
    }
    Statement.Engagement old = present.engagement();
    boolean anew = engagement != null && (old == null || engagement.from().isAfter(old.from()));
    if (!ScimEnd.goesOn(present, corrected, own, number, call.effective())
        && !present.isToCome(call.effective())
        && !anew) {
      core.fault(ScimNames.ACTIVE, NOTHING_TO_BE_ACTIVE_IN);
    }
    return false;
  }

  /** Directories call inactive whoever is to come: only an act of its own calls that off. */
  private boolean endsNow(
      ScimUser present, Statement.@Nullable Engagement engagement, StaffNumber number) {
    boolean ends = ScimEnd.ends(present, corrected, own, parts, number, call);
    if (ends && engagement != null) {
      core.fault(
          ScimNames.ACTIVE, "an end and another appointment are two acts; send them one by one");
    }
    return ends;
  }
}

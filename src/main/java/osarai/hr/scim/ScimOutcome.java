package osarai.hr.scim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptTexts;
import osarai.hr.intake.Fault;
import osarai.hr.intake.Recognition;
import osarai.hr.intake.Statement;
import osarai.hr.intake.StatementField;
import osarai.hr.intake.StatementOutcome;
import osarai.people.Appointment;
import osarai.people.PersonFacts;

/** What came of a statement, in the words of SCIM. */
final class ScimOutcome {
  /** Nothing of it is new. */
  static final String UNCHANGED = "unchanged";

  private static final String ENDS_OTHERWISE = "an act of a later day says when it ends";
  private static final String CORRECT_THAT =
      "; correct that act, or send active: false, which ends the access at once";

  private static final String OWN = "Appointment.";
  private static final String POSTS = OWN + ScimNames.POSTS + ".";
  private static final String LEAVE = OWN + ScimNames.LEAVE + ".";
  private static final String DESIGNATIONS = OWN + ScimNames.DESIGNATIONS + ".";

  private ScimOutcome() {}

  /** Why it changed nothing, or not all that was said; null where all is as it was said. */
  static @Nullable String notApplied(StatementOutcome line, KeptTexts texts) {
    List<String> why = texts.said(line.unmet());
    return switch (line.kind()) {
      case STALE -> told("stale", why);
      case REPEATED -> told("repeated", why);
      case UNCHANGED -> told(UNCHANGED, why);
      default -> why.isEmpty() ? null : told("in-part", why);
    };
  }

  private static String told(String word, List<String> why) {
    return why.isEmpty() ? word : word + ": " + String.join("; ", why);
  }

  /** Whether the person is new by it: recognised as such, or said to be for the first time. */
  static boolean isMade(Statement statement, StatementOutcome line) {
    Statement.Decided answer = statement.who().decided();
    return line.decision() == Recognition.Decision.NEW
        || (answer != null
            && answer.person() == null
            && line.kind() != StatementOutcome.Effect.REPEATED);
  }

  /** A correction of an end, and DELETE: refused where an act of a later day has another end. */
  static void refuseUnkept(ScimPeople.Write write, StatementOutcome line, PersonFacts facts) {
    LocalDate last = write.statement().leavingDay();
    boolean corrects = write.statement().order().corrects() != null;
    if (last != null
        && (corrects || write.wholly())
        && facts.appointments().stream()
            .filter(one -> one.staffNumber().value().equals(line.staffNumber()))
            .map(Appointment::period)
            .anyMatch(days -> days.contains(last) && days.contains(last.plusDays(1)))) {
      throw corrects
          ? ScimRefused.invalidValue(OWN + ScimNames.CORRECTS + ": " + ENDS_OTHERWISE)
          : ScimRefused.conflict(ENDS_OTHERWISE + CORRECT_THAT);
    }
  }

  static ScimRefused refusal(StatementOutcome line, KeptTexts texts) {
    String detail =
        line.faults().stream()
            .map(
                fault ->
                    fault.field().map(ScimOutcome::attribute).orElse(fault.part())
                        + ": "
                        + texts.said(fault.text()))
            .collect(Collectors.joining("; "));
    return line.faults().stream().anyMatch(fault -> fault.kind() == Fault.Ground.CONFLICT)
        ? ScimRefused.uniqueness(detail)
        : ScimRefused.invalidValue(detail);
  }

  /** What the sender calls the field, as {@link ScimFields} tells the faults that it finds. */
  static String attribute(StatementField field) {
    return switch (field) {
      case STAFF_NUMBER -> ScimNames.USER_NAME;
      case EXTERNAL_ID -> ScimNames.EXTERNAL_ID;
      case NAME -> ScimNames.DISPLAY_NAME;
      case SAME_PERSON -> OWN + ScimNames.SAME_PERSON;
      case EFFECTIVE, LEAVING_DAY -> OWN + ScimNames.EFFECTIVE_DATE;
      case DOCUMENT -> OWN + ScimNames.DOCUMENT_NUMBER;
      case SEQUENCE -> OWN + ScimNames.SEQUENCE;
      case CORRECTS -> OWN + ScimNames.CORRECTS;
      case REGISTERED_NAME -> OWN + ScimNames.REGISTERED_NAME;
      case KANA -> OWN + ScimNames.KANA;
      case ALPHABET -> OWN + ScimNames.ALPHABET;
      case FIRST_DAY -> OWN + ScimNames.START_DATE;
      case LAST_DAY -> OWN + ScimNames.END_DATE;
      case DEPARTMENT -> POSTS + ScimNames.DEPARTMENT;
      case TITLE -> POSTS + ScimNames.TITLE;
      case POST_LAST_DAY -> POSTS + ScimNames.UNTIL;
      case LEAVE_FROM -> LEAVE + ScimNames.FROM;
      case LEAVE_LAST_DAY -> LEAVE + ScimNames.UNTIL;
      case DESIGNATION_DEPARTMENT -> DESIGNATIONS + ScimNames.DEPARTMENT;
      case AFFAIRS -> DESIGNATIONS + ScimNames.AFFAIRS;
      case SCOPE -> DESIGNATIONS + ScimNames.SCOPE;
      case DESIGNATION_FROM -> DESIGNATIONS + ScimNames.FROM;
      case DESIGNATION_LAST_DAY -> DESIGNATIONS + ScimNames.UNTIL;
      case DESIGNATION_DOCUMENT -> DESIGNATIONS + ScimNames.DOCUMENT;
    };
  }
}

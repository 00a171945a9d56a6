package osarai.hr.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.forms.Worded;
import osarai.hr.intake.Statement;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Longest;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;
import osarai.web.Problem;

/**
 * What the personnel system says of one person who is appointed.
 *
 * @param externalId the personnel system's own id of the person, never re-used; absent when it has
 *     none
 * @param staffNumber 1 to 20 letters, digits or hyphens
 * @param name the name in use, 1 to 100 characters
 * @param kana its reading
 * @param employment a word of {@link EmploymentType}
 * @param department the code of the department
 * @param title of the post
 * @param effectiveFrom the first day (発令日)
 * @param lastDay the last day of the term; required for fiscal-year appointees
 * @param postLastDay the last day of the post, where it ends before the term
 * @param handler whether the person is designated for handling My Number data
 * @param affairs required for a handler: the name of the affairs
 * @param scope required for a handler: the kinds of data, never a number
 * @param documentNumber of the appointment's document
 * @param sequence the personnel system's own order among acts of one day
 * @param corrects the document number of an earlier notice that this one replaces
 * @param samePersonAs the id of a person known here, or "new", where the personnel system knows
 *     better than the rule
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Onboarding")
record Onboarding(
    @Nullable String externalId,
    @Nullable String staffNumber,
    @Nullable String name,
    @Nullable String kana,
    @Nullable String employment,
    @Nullable String department,
    @Nullable String title,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate lastDay,
    @Nullable LocalDate postLastDay,
    boolean handler,
    @Nullable String affairs,
    @Nullable String scope,
    @Nullable String documentNumber,
    @Nullable String sequence,
    @Nullable String corrects,
    @Nullable String samePersonAs) {
  private static final String NEW = "new";
  private static final Predicate<String> UUIDS =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").asMatchPredicate();

  /** Every rule that a field or two of them together break; empty when all is well. */
  List<Problem.At> faults() {
    List<Problem.At> faults = new ArrayList<>();
    if (staffNumber != null && IndividualNumber.isIn(staffNumber)) {
      faults.add(at("staffNumber", IndividualNumber.REFUSED));
    } else if (staffNumber == null || !StaffNumber.fits(staffNumber)) {
      faults.add(at("staffNumber", "1 to 20 letters, digits or hyphens are needed"));
    }
    texts(faults);
    if (kana != null && !kana.isBlank() && !Kana.fits(kana)) {
      faults.add(at("kana", "must be a reading of 1 to " + Kana.LONGEST + " characters"));
    }
    if (Worded.of(EmploymentType.class, employment).isEmpty()) {
      faults.add(at("employment", "must be one of " + Worded.words(EmploymentType.class)));
    }
    if (effectiveFrom == null) {
      faults.add(at("effectiveFrom", "a day like 2026-12-01 is needed"));
    }
    if (samePersonAs != null && !samePersonAs.equals(NEW) && !UUIDS.test(samePersonAs)) {
      faults.add(at("samePersonAs", "must be the id of a person, or \"new\""));
    }
    faultsOfTerm(faults);
    return faults;
  }

  private void texts(List<Problem.At> faults) {
    text(faults, "name", name, PersonName.LONGEST, true);
    text(faults, "kana", kana, Kana.LONGEST, true);
    text(faults, "title", title, Longest.TITLE, true);
    text(faults, "department", department, Longest.DEPARTMENT_CODE, true);
    length(faults, "externalId", externalId, Longest.EXTERNAL_ID, false);
    text(faults, "documentNumber", documentNumber, Longest.DOCUMENT, false);
    text(faults, "affairs", affairs, Longest.AFFAIRS, handler);
    text(faults, "scope", scope, Longest.SCOPE, handler);
    text(faults, "sequence", sequence, Longest.SEQUENCE, false);
    text(faults, "corrects", corrects, Longest.DOCUMENT, false);
  }

  private void faultsOfTerm(List<Problem.At> faults) {
    if (effectiveFrom != null && lastDay != null && lastDay.isBefore(effectiveFrom)) {
      faults.add(at("lastDay", "lies before effectiveFrom"));
    }
    if (effectiveFrom != null && postLastDay != null && postLastDay.isBefore(effectiveFrom)) {
      faults.add(at("postLastDay", "lies before effectiveFrom"));
    }
    engagement()
        .flatMap(Statement.Engagement::overstepped)
        .map(end -> at("lastDay", "a fiscal-year appointment ends on " + end + " at the latest"))
        .ifPresent(faults::add);
  }

  private Optional<Statement.Engagement> engagement() {
    return effectiveFrom == null
        ? Optional.empty()
        : Worded.of(EmploymentType.class, employment)
            .map(type -> new Statement.Engagement(type, effectiveFrom, lastDay));
  }

  private static void text(
      List<Problem.At> faults, String field, @Nullable String text, int longest, boolean needed) {
    length(faults, field, text, longest, needed);
    if (text != null && IndividualNumber.isIn(text)) {
      faults.add(at(field, IndividualNumber.REFUSED));
    }
  }

  /** An id of a source may have twelve digits. */
  private static void length(
      List<Problem.At> faults, String field, @Nullable String text, int longest, boolean needed) {
    if (text == null || text.isBlank()) {
      if (needed) {
        faults.add(at(field, "is missing"));
      }
    } else if (text.length() > longest) {
      faults.add(at(field, "is longer than " + longest + " characters"));
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      faults.add(at(field, "holds control characters"));
    }
  }

  /** The same in the form that all doors share; only without faults. */
  Statement statement(String place) {
    LocalDate from = Objects.requireNonNull(effectiveFrom);
    Kana reading = new Kana(String.valueOf(kana));
    String code = String.valueOf(department);
    return new Statement(
        new KeptText(place),
        new Statement.Subject(
            externalId, new StaffNumber(String.valueOf(staffNumber)), reading, decided()),
        new Statement.Order(from, documentNumber, sequence, corrects),
        PersonName.of(String.valueOf(name), reading),
        engagement().orElseThrow(),
        List.of(new Statement.Post(code, Position.MEMBER, String.valueOf(title), postLastDay)),
        null,
        null,
        handler
            ? List.of(
                new Statement.Designated(
                    code,
                    DesignationRole.HANDLER,
                    String.valueOf(affairs),
                    String.valueOf(scope),
                    from,
                    lastDay,
                    documentNumber))
            : null);
  }

  private Statement.@Nullable Decided decided() {
    if (samePersonAs == null) {
      return null;
    }
    return new Statement.Decided(samePersonAs.equals(NEW) ? null : UUID.fromString(samePersonAs));
  }

  private static Problem.At at(String field, String detail) {
    return new Problem.At("/" + field, detail);
  }
}

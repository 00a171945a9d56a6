package osarai.hr.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import osarai.calendar.NoEnd;
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
 * What the personnel system says of one person who is appointed, or whose title changes.
 *
 * @param externalId the personnel system's own id of the person, never re-used; absent when it has
 *     none
 * @param staffNumber as {@link StaffNumber} has it
 * @param name the name in use, 1 to 100 characters
 * @param kana its reading
 * @param employment a word of {@link EmploymentType}
 * @param department the code of the department
 * @param title of the post
 * @param effectiveFrom the first day (発令日)
 * @param lastDay the last day of the term; required for fiscal-year appointees. Absent, or
 *     9999-12-31, where there is none
 * @param postLastDay the last day of the post, where it ends before the term
 * @param handler whether the person is designated for handling My Number data from the first day of
 *     the appointment that is made, by its document; false, or absent, ends no designation
 * @param affairs required for a handler: the name of the affairs
 * @param scope required for a handler: the kinds of data, never a number
 * @param documentNumber of the appointment's document
 * @param sequence the personnel system's own order among acts of one day: a running number
 * @param corrects the document number of an earlier notice that this one replaces
 * @param samePersonAs the id of a person known here, or "new", where the personnel system knows
 *     better than the rule
 * @param titleOnly true where nobody is appointed: the one post that is held on the day goes on
 *     under the title. Then only the person, the day, the title, the position and the document are
 *     said
 * @param position a word of {@link Position}: head (所属長), deputy or member. Absent, a post is one
 *     of a member, and a title alone leaves the position as it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Onboarding",
    requiredProperties = {OnboardingNames.STAFF_NUMBER, OnboardingNames.EFFECTIVE_FROM},
    additionalProperties = Schema.False.class)
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
    @Nullable String samePersonAs,
    @Nullable Boolean titleOnly,
    @Nullable String position) {
  private static final String NEW = "new";
  private static final Predicate<String> UUIDS =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").asMatchPredicate();

  Onboarding {
    lastDay = NoEnd.orLastDay(lastDay);
    postLastDay = NoEnd.orLastDay(postLastDay);
  }

  /** Every rule that a field or two of them together break; empty when all is well. */
  List<Problem.At> faults() {
    OnboardingFields faults = new OnboardingFields();
    faultsOfNumber(faults);
    texts(faults);
    if (name != null && !faults.isAt(OnboardingNames.NAME) && !PersonName.fits(name)) {
      faults.add(OnboardingNames.NAME, "is longer than " + PersonName.LONGEST + " characters");
    }
    if (kana != null && !kana.isBlank() && !Kana.fits(kana)) {
      faults.add(OnboardingNames.KANA, Kana.WANTED);
    }
    if (!isTitleOnly() && Worded.of(EmploymentType.class, employment).isEmpty()) {
      faults.add(
          OnboardingNames.EMPLOYMENT, "must be one of " + Worded.words(EmploymentType.class));
    }
    if (position != null && leading().isEmpty()) {
      faults.add(OnboardingNames.POSITION, "must be one of " + Worded.words(Position.class));
    }
    if (effectiveFrom == null) {
      faults.add(OnboardingNames.EFFECTIVE_FROM, "a day like 2026-12-01 is needed");
    }
    if (samePersonAs != null && !samePersonAs.equals(NEW) && !UUIDS.test(samePersonAs)) {
      faults.add(OnboardingNames.SAME_PERSON_AS, "must be the id of a person, or \"new\"");
    }
    if (isTitleOnly()) {
      faultsBesideTitle(faults);
    } else {
      faultsOfTerm(faults);
    }
    return faults.all();
  }

  private void faultsOfNumber(OnboardingFields faults) {
    if (staffNumber != null && IndividualNumber.isIn(staffNumber)) {
      faults.add(OnboardingNames.STAFF_NUMBER, IndividualNumber.REFUSED);
    } else if (!StaffNumber.fits(number())) {
      faults.add(OnboardingNames.STAFF_NUMBER, StaffNumber.WANTED);
    }
  }

  private String number() {
    return staffNumber == null ? "" : StaffNumber.plain(staffNumber);
  }

  private boolean isTitleOnly() {
    return Boolean.TRUE.equals(titleOnly);
  }

  /** What speaks of another post or of an appointment would be lost without a word. */
  private void faultsBesideTitle(OnboardingFields faults) {
    faults.besideTitle(OnboardingNames.NAME, name);
    faults.besideTitle(OnboardingNames.KANA, kana);
    faults.besideTitle(OnboardingNames.EMPLOYMENT, employment);
    faults.besideTitle(OnboardingNames.DEPARTMENT, department);
    faults.besideTitle(OnboardingNames.LAST_DAY, lastDay);
    faults.besideTitle(OnboardingNames.POST_LAST_DAY, postLastDay);
    faults.besideTitle(OnboardingNames.HANDLER, handler ? true : null);
    faults.besideTitle(OnboardingNames.AFFAIRS, affairs);
    faults.besideTitle(OnboardingNames.SCOPE, scope);
  }

  private void texts(OnboardingFields faults) {
    boolean appoints = !isTitleOnly();
    faults.text(OnboardingNames.NAME, name, PersonName.LONGEST, appoints);
    faults.text(OnboardingNames.KANA, kana, Kana.LONGEST, appoints);
    faults.text(OnboardingNames.TITLE, title, Longest.TITLE, true);
    faults.text(OnboardingNames.DEPARTMENT, department, Longest.DEPARTMENT_CODE, appoints);
    faults.id(OnboardingNames.EXTERNAL_ID, externalId, Longest.EXTERNAL_ID);
    faults.text(OnboardingNames.DOCUMENT_NUMBER, documentNumber, Longest.DOCUMENT, false);
    faults.text(OnboardingNames.AFFAIRS, affairs, Longest.AFFAIRS, handler);
    faults.text(OnboardingNames.SCOPE, scope, Longest.SCOPE, handler);
    faults.number(OnboardingNames.SEQUENCE, sequence, Longest.SEQUENCE);
    faults.text(OnboardingNames.CORRECTS, corrects, Longest.DOCUMENT, false);
  }

  private void faultsOfTerm(OnboardingFields faults) {
    if (!handler && (affairs != null || scope != null)) {
      faults.add(
          affairs == null ? OnboardingNames.SCOPE : OnboardingNames.AFFAIRS,
          "is said only with handler: true");
    }
    faults.notBefore(effectiveFrom, OnboardingNames.LAST_DAY, lastDay);
    faults.notBefore(effectiveFrom, OnboardingNames.POST_LAST_DAY, postLastDay);
    if (lastDay != null && postLastDay != null && postLastDay.isAfter(lastDay)) {
      faults.add(OnboardingNames.POST_LAST_DAY, "lies after " + OnboardingNames.LAST_DAY);
    }
    engagement()
        .flatMap(Statement.Engagement::overstepped)
        .ifPresent(
            end ->
                faults.add(
                    OnboardingNames.LAST_DAY,
                    "a fiscal-year appointment ends on " + end + " at the latest"));
  }

  private Optional<Statement.Engagement> engagement() {
    return effectiveFrom == null
        ? Optional.empty()
        : Worded.of(EmploymentType.class, employment)
            .map(type -> new Statement.Engagement(type, effectiveFrom, lastDay));
  }

  /** The same in the form that all doors share; only without faults. */
  Statement statement(String place) {
    return isTitleOnly() ? retitling(place) : appointing(place);
  }

  private Optional<Position> leading() {
    return Worded.of(Position.class, position);
  }

  private Statement retitling(String place) {
    return new Statement(
        new KeptText(place),
        new Statement.Subject(externalId, new StaffNumber(number()), null, decided()),
        new Statement.Order(
            Objects.requireNonNull(effectiveFrom), documentNumber, sequence, corrects),
        null,
        null,
        null,
        null,
        null,
        null,
        new Statement.Retitled(leading().orElse(null), String.valueOf(title), false));
  }

  private Statement appointing(String place) {
    LocalDate from = Objects.requireNonNull(effectiveFrom);
    Kana reading = new Kana(String.valueOf(kana));
    String code = String.valueOf(department);
    Position leads = leading().orElse(Position.MEMBER);
    return new Statement(
        new KeptText(place),
        new Statement.Subject(externalId, new StaffNumber(number()), reading, decided()),
        new Statement.Order(from, documentNumber, sequence, corrects),
        PersonName.of(String.valueOf(name), reading),
        engagement().orElseThrow(),
        List.of(new Statement.Post(code, leads, String.valueOf(title), postLastDay, false)),
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
}

package osarai.hr.onboarding;

import java.util.ArrayList;
import java.util.List;
import osarai.forms.KeptTexts;
import osarai.hr.intake.Fault;
import osarai.hr.intake.StatementField;
import osarai.web.Problem;

/** Why a statement cannot be taken, at the field of {@link Onboarding} that was sent. */
final class OnboardingFault {
  /** The appointment that is there is not made again for it. */
  private static final String DESIGNATES_FROM_THE_FIRST_DAY =
      "designates from the first day of the appointment that is made; during one that runs it is"
          + " said by SCIM, in designations with from and document";

  private OnboardingFault() {}

  /** All of them, and of a designation how else it is said. */
  static List<Problem.At> all(Onboarding wanted, List<Fault> faults, KeptTexts texts) {
    List<Problem.At> all = new ArrayList<>(faults.stream().map(one -> at(one, texts)).toList());
    if (wanted.handler() && faults.stream().anyMatch(Fault::tellsOfAnOverlap)) {
      all.add(new Problem.At("/" + OnboardingNames.HANDLER, DESIGNATES_FROM_THE_FIRST_DAY));
    }
    return all.stream().distinct().toList();
  }

  private static Problem.At at(Fault fault, KeptTexts texts) {
    String name = fault.field().map(OnboardingFault::name).orElse(fault.part());
    return new Problem.At("/" + name, texts.said(fault.text()));
  }

  /** One field may say several parts; what none can say is told where the person is named. */
  static String name(StatementField field) {
    return switch (field) {
      case STAFF_NUMBER, LEAVE_FROM, LEAVE_LAST_DAY -> OnboardingNames.STAFF_NUMBER;
      case EXTERNAL_ID -> OnboardingNames.EXTERNAL_ID;
      case SAME_PERSON -> OnboardingNames.SAME_PERSON_AS;
      case EFFECTIVE, FIRST_DAY, DESIGNATION_FROM -> OnboardingNames.EFFECTIVE_FROM;
      case LAST_DAY, LEAVING_DAY, DESIGNATION_LAST_DAY -> OnboardingNames.LAST_DAY;
      case POST_LAST_DAY -> OnboardingNames.POST_LAST_DAY;
      case DOCUMENT, DESIGNATION_DOCUMENT -> OnboardingNames.DOCUMENT_NUMBER;
      case SEQUENCE -> OnboardingNames.SEQUENCE;
      case CORRECTS -> OnboardingNames.CORRECTS;
      case NAME, REGISTERED_NAME, ALPHABET -> OnboardingNames.NAME;
      case KANA -> OnboardingNames.KANA;
      case DEPARTMENT, DESIGNATION_DEPARTMENT -> OnboardingNames.DEPARTMENT;
      case TITLE -> OnboardingNames.TITLE;
      case AFFAIRS -> OnboardingNames.AFFAIRS;
      case SCOPE -> OnboardingNames.SCOPE;
    };
  }
}

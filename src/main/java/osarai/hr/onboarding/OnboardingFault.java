package osarai.hr.onboarding;

import osarai.forms.KeptTexts;
import osarai.hr.intake.Fault;
import osarai.hr.intake.StatementField;
import osarai.web.Problem;

/** Why a statement cannot be taken, at the field of {@link Onboarding} that was sent. */
final class OnboardingFault {
  private OnboardingFault() {}

  static Problem.At at(Fault fault, KeptTexts texts) {
    String name = fault.field().map(OnboardingFault::name).orElse(fault.part());
    return new Problem.At("/" + name, texts.said(fault.text()));
  }

  /** One field may say several parts; what none can say is told where the person is named. */
  static String name(StatementField field) {
    return switch (field) {
      case STAFF_NUMBER, LEAVE_FROM, LEAVE_LAST_DAY -> "staffNumber";
      case EXTERNAL_ID -> "externalId";
      case SAME_PERSON -> "samePersonAs";
      case EFFECTIVE, FIRST_DAY, DESIGNATION_FROM -> "effectiveFrom";
      case LAST_DAY, LEAVING_DAY, DESIGNATION_LAST_DAY -> "lastDay";
      case POST_LAST_DAY -> "postLastDay";
      case DOCUMENT, DESIGNATION_DOCUMENT -> "documentNumber";
      case SEQUENCE -> "sequence";
      case CORRECTS -> "corrects";
      case NAME, REGISTERED_NAME, ALPHABET -> "name";
      case KANA -> "kana";
      case DEPARTMENT, DESIGNATION_DEPARTMENT -> "department";
      case TITLE -> "title";
      case AFFAIRS -> "affairs";
      case SCOPE -> "scope";
    };
  }
}

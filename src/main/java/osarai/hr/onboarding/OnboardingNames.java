package osarai.hr.onboarding;

/** What the interface calls the parts of an {@link Onboarding}, in its order. */
final class OnboardingNames {
  static final String EXTERNAL_ID = "externalId";
  static final String STAFF_NUMBER = "staffNumber";
  static final String NAME = "name";
  static final String KANA = "kana";
  static final String EMPLOYMENT = "employment";
  static final String DEPARTMENT = "department";
  static final String TITLE = "title";
  static final String EFFECTIVE_FROM = "effectiveFrom";
  static final String LAST_DAY = "lastDay";
  static final String POST_LAST_DAY = "postLastDay";
  static final String HANDLER = "handler";
  static final String AFFAIRS = "affairs";
  static final String SCOPE = "scope";
  static final String DOCUMENT_NUMBER = "documentNumber";
  static final String SEQUENCE = "sequence";
  static final String CORRECTS = "corrects";
  static final String SAME_PERSON_AS = "samePersonAs";
  static final String POSITION = "position";

  private OnboardingNames() {}
}

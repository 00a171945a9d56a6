package osarai.hr.scim;

import java.util.Set;

/**
 * What the attributes are called. Each name stands here and in the schema that describes it ({@code
 * src/main/resources/scim}), and nowhere else.
 */
final class ScimNames {
  static final String ID = "id";
  static final String EXTERNAL_ID = "externalId";
  static final String USER_NAME = "userName";
  static final String NAME = "name";
  static final String FORMATTED = "formatted";
  static final String FAMILY_NAME = "familyName";
  static final String GIVEN_NAME = "givenName";
  static final String DISPLAY_NAME = "displayName";
  static final String ACTIVE = "active";
  static final String META_LAST_MODIFIED = "meta.lastModified";

  static final String EMPLOYEE_NUMBER = "employeeNumber";
  static final String MANAGER = "manager";
  static final String VALUE = "value";

  static final String EMPLOYMENT_TYPE = "employmentType";
  static final String START_DATE = "startDate";
  static final String END_DATE = "endDate";
  static final String KANA = "kana";
  static final String REGISTERED_NAME = "registeredName";
  static final String ALPHABET = "alphabet";
  static final String POSTS = "posts";
  static final String DEPARTMENT = "department";
  static final String POSITION = "position";
  static final String TITLE = "title";
  static final String LEAVE = "leave";
  static final String KIND = "kind";
  static final String FROM = "from";
  static final String UNTIL = "until";
  static final String DESIGNATIONS = "designations";
  static final String ROLE = "role";
  static final String AFFAIRS = "affairs";
  static final String SCOPE = "scope";
  static final String DOCUMENT = "document";

  /** About the request itself: from when, by which act. */
  static final String EFFECTIVE_DATE = "effectiveDate";

  static final String DOCUMENT_NUMBER = "documentNumber";
  static final String SEQUENCE = "sequence";
  static final String CORRECTS = "corrects";
  static final String SAME_PERSON = "samePerson";

  /** Only in the answer to a write. */
  static final String RECOGNISED = "recognised";

  static final String NOT_APPLIED = "notApplied";
  static final String DUTIES = "duties";
  static final String COURSE = "course";
  static final String FISCAL_YEAR = "fiscalYear";
  static final String OPENS_ON = "opensOn";
  static final String DUE_ON = "dueOn";
  static final String REASON = "reason";

  static final String CODE = "code";
  static final String PARENT = "parent";
  static final String IN_SCOPE = "inScope";

  /** Attributes of RFC 7643 that directories like to send and that are of no use here. */
  static final Set<String> NOT_KEPT =
      Set.of(
          "emails",
          "phonenumbers",
          "addresses",
          "ims",
          "photos",
          "title",
          "nickname",
          "profileurl",
          "usertype",
          "preferredlanguage",
          "locale",
          "timezone",
          "entitlements",
          "roles",
          "x509certificates",
          "password");

  private ScimNames() {}
}

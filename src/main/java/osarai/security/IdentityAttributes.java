package osarai.security;

/** What the identity of a request tells of who is signed in, and by which name it is asked for. */
public final class IdentityAttributes {
  /** The person of today; absent for who is linked to nobody, and for machines. */
  public static final String PERSON = "osarai.person";

  /** Why the account is linked to nobody. */
  public static final String UNLINKED = "osarai.unlinked";

  public static final String SHARED_PC = "osarai.shared-pc";

  /** The session's id; absent for a machine's token. */
  public static final String SESSION = "osarai.session";

  /** Whether the token was given to somebody who puts on this person's account. */
  public static final String STANDS_IN = "osarai.stands-in";

  /** Whether a role of the person does not count because the login had no second factor. */
  public static final String ROLE_WITHHELD = "osarai.role-withheld";

  /** Why the person could not be looked up. */
  public static final String FAULT = "osarai.fault";

  public static final String NAME = "osarai.name";

  public static final String DEPARTMENTS = "osarai.departments";

  public static final String PROTECTION_OFFICER = "osarai.protection-officer";

  private IdentityAttributes() {}
}

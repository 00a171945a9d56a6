package osarai.login;

/**
 * Why an account belongs to nobody in the roster. The trail keeps the name of the constant as the
 * last word of a refused login's detail, where it is asked for again: none is ever renamed.
 */
public enum Unlinked {
  /** The token carries no staff number. */
  NO_STAFF_NUMBER,
  /** Nobody has a running appointment under the number. */
  NOBODY,
  /** More than one person has. */
  SEVERAL,
  /** The person is linked to another account already. */
  PERSON_TAKEN,
  /** Number and person are there; nobody has confirmed yet that they belong together. */
  UNCONFIRMED
}

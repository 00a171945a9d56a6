package osarai.login;

import java.util.UUID;

/** That an account of the identity provider belongs to a person. */
public record AccountLink(
    String issuer, String subject, UUID person, String staffNumber, Made made) {

  /** How it came about. */
  public enum Made {
    /** By the staff number at the first login, as it was done before links were confirmed. */
    FIRST_LOGIN,
    /** The account was made from here for the person. */
    MADE_FOR,
    /** Somebody looked at both and said so. */
    CONFIRMED
  }
}

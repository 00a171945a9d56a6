package osarai.web;

/** More came than is taken; nothing was kept. */
public final class TooManyRequests extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean ofOnePerson;

  private TooManyRequests(boolean ofOnePerson) {
    super(null, null, false, false);
    this.ofOnePerson = ofOnePerson;
  }

  /** In this second, from those who are not signed in. */
  public static TooManyRequests ofEverybody() {
    return new TooManyRequests(false);
  }

  /** In this minute, from somebody who is signed in. */
  public static TooManyRequests ofOnePerson() {
    return new TooManyRequests(true);
  }

  boolean isOfOnePerson() {
    return ofOnePerson;
  }
}

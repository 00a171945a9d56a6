package osarai.web;

/** More came in this second than is taken from those who are not signed in; nothing was kept. */
public final class TooManyRequests extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooManyRequests() {
    super(null, null, false, false);
  }
}

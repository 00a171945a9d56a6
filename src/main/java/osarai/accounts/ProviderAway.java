package osarai.accounts;

/** The identity provider was not reached or did not do what was asked; it may later. */
final class ProviderAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProviderAway(String message) {
    super(message);
  }

  ProviderAway(String message, Throwable cause) {
    super(message, cause);
  }
}

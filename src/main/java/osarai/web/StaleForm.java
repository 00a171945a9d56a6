package osarai.web;

/** A form came without the token of its page, or from another site. */
public final class StaleForm extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleForm() {
    super(null, null, false, false);
  }
}

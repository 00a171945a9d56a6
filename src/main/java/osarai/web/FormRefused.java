package osarai.web;

/** A form of our own that is not carried out for the one who sent it; said in words. */
final class FormRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  enum Reason {
    OTHERS,
    OTHER_APPOINTMENT,
    STANDS_IN,
    /** Of no page of ours, or from another site. */
    STALE,
    /** Of the sender's own page, made before the last login. */
    EARLIER
  }

  private final Reason reason;
  private final String owner;
  private final String sender;

  FormRefused(Reason reason) {
    this(reason, "", "");
  }

  /**
   * Refuses.
   *
   * @param owner whose page it is; empty where it is the sender's own
   * @param sender who is signed in now
   */
  FormRefused(Reason reason, String owner, String sender) {
    super(null, null, false, false);
    this.reason = reason;
    this.owner = owner;
    this.sender = sender;
  }

  Reason reason() {
    return reason;
  }

  String owner() {
    return owner;
  }

  String sender() {
    return sender;
  }

  /** The first sentence of the page, and of what the script shows. */
  String title(WebMessages messages) {
    return switch (reason) {
      case OTHERS -> messages.others_form_title(owner);
      case OTHER_APPOINTMENT -> messages.other_appointment_title();
      case STANDS_IN -> messages.stands_in_title();
      case STALE, EARLIER -> messages.stale_title();
    };
  }
}

package osarai.curriculum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import osarai.forms.KeptText;
import osarai.forms.Worded;
import osarai.people.Appointment;
import osarai.people.Designation;

/**
 * Something that happens in a person's work and may make a duty.
 *
 * @param subject the fact it is about; together with kind and day it identifies the occurrence
 * @param text as a reader of the reason sees it
 */
public record Occurrence(
    Event kind, LocalDate day, UUID subject, Appointment appointment, KeptText text) {
  /** What may happen, with its word in requirements. */
  public enum Event implements Worded {
    HIRED("hired"),
    REAPPOINTED("reappointed"),
    TRANSFERRED_IN("transferred-in"),
    RETURNED("returned"),
    PROMOTED("promoted"),
    MOVED("moved"),
    DESIGNATED("designated"),
    SCOPE_CHANGED("scope-changed"),
    LEAVING("leaving"),
    TERM_ENDED("term-ended"),
    INCIDENT("incident"),
    POLICY_REVISED("policy-revised");

    private final String word;

    Event(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    /** Whether it is about a designation. */
    boolean isOfADesignation() {
      return this == DESIGNATED || this == SCOPE_CHANGED;
    }

    /** Whether it is about a post. */
    boolean isOfAPost() {
      return this == PROMOTED || this == MOVED;
    }

    /** Whether it happens to the person, whichever appointments run then. */
    boolean isOfThePerson() {
      return isOfADesignation() || this == RETURNED || this == INCIDENT || this == POLICY_REVISED;
    }

    /** Whether the day is one before which something must be done. */
    boolean isEnd() {
      return this == LEAVING || this == TERM_ENDED;
    }
  }

  /** The same for ever, whatever else is known later. */
  String occasion() {
    return occasion(kind, day, subject);
  }

  static String occasion(Event kind, LocalDate day, UUID subject) {
    return kind.word + " " + day + " " + subject;
  }

  /** What an occasion says happened. */
  record Named(Event kind, LocalDate day, UUID subject) {
    /** Whether it is the designation that it happened to, or else one that held on the day. */
    boolean meets(Designation designation) {
      return kind.isOfADesignation()
          ? designation.id().equals(subject) && designation.period().from().equals(day)
          : designation.period().contains(day);
    }
  }

  /** Read back from {@link #occasion}; empty for one that is a year or an appointment. */
  static Optional<Named> named(String occasion) {
    String[] parts = occasion.split(" ");
    return parts.length == 3
        ? Worded.of(Event.class, parts[0])
            .map(kind -> new Named(kind, LocalDate.parse(parts[1]), UUID.fromString(parts[2])))
        : Optional.empty();
  }
}

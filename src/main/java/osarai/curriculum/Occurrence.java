package osarai.curriculum;

import java.time.LocalDate;
import java.util.UUID;
import osarai.forms.KeptText;
import osarai.forms.Worded;
import osarai.people.Appointment;

/**
 * Something that happens in a person's work and may oblige to learn.
 *
 * @param subject the fact that it is about; with kind and day it is known again
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
}

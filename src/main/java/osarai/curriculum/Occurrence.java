package osarai.curriculum;

import java.time.LocalDate;
import java.util.UUID;
import osarai.forms.Worded;
import osarai.people.Appointment;

/**
 * Something that happens in a person's work and may oblige to learn.
 *
 * @param subject the fact that it is about; with kind and day it is known again
 * @param text as a reader of the reason sees it
 */
public record Occurrence(
    Event kind, LocalDate day, UUID subject, Appointment appointment, String text) {
  /** What may happen, with its word in requirements. */
  public enum Event implements Worded {
    HIRED("hired", "採用"),
    REAPPOINTED("reappointed", "再度の任用"),
    TRANSFERRED_IN("transferred-in", "転入"),
    RETURNED("returned", "復職"),
    PROMOTED("promoted", "昇任"),
    MOVED("moved", "異動"),
    DESIGNATED("designated", "指定"),
    SCOPE_CHANGED("scope-changed", "取扱範囲の変更"),
    LEAVING("leaving", "退職・転出"),
    TERM_ENDED("term-ended", "任期満了"),
    INCIDENT("incident", "インシデント"),
    POLICY_REVISED("policy-revised", "方針の改定");

    private final String word;
    private final String japanese;

    Event(String word, String japanese) {
      this.word = word;
      this.japanese = japanese;
    }

    @Override
    public String word() {
      return word;
    }

    public String japanese() {
      return japanese;
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

package osarai.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.Worded;

/**
 * What somebody did, or was refused, for the trail. It reads as a sentence: {@code
 * Act.by(person).did(Action.VIEW).to(ObjectKind.SECTION, department)}. What was done to several is
 * an act for each. It takes no object of any other kind: how a class prints itself is nothing to
 * keep for ever.
 *
 * @param actor an id, never a name; of a program the name of its client
 * @param detail absent when action and object say all
 */
public record Act(
    String actor,
    Action action,
    Outcome outcome,
    ObjectKind objectKind,
    String objectId,
    @Nullable String detail) {

  /** How it went, in the word that stands in the row. */
  enum Outcome implements Worded {
    DONE("done"),
    REFUSED("refused");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  public static Actor by(UUID person) {
    return by(person.toString());
  }

  public static Actor by(String actor) {
    return new Actor(actor);
  }

  public Act saying(NamedValues values) {
    return saying(values.toString());
  }

  /** In the words of a person, or of a route; what has a name is said by {@link NamedValues}. */
  public Act saying(String detail) {
    return new Act(actor, action, outcome, objectKind, objectId, detail.isEmpty() ? null : detail);
  }

  /** Who did something that is still to be said. */
  public record Actor(String actor) {
    public Deed did(Action action) {
      return new Deed(actor, action, Outcome.DONE);
    }

    public Deed wasRefused(Action action) {
      return new Deed(actor, action, Outcome.REFUSED);
    }
  }

  /** What somebody did, to an object that is still to be said. */
  public record Deed(String actor, Action action, Outcome outcome) {
    public Act to(ObjectKind objectKind, String objectId) {
      return new Act(actor, action, outcome, objectKind, objectId, null);
    }

    public Act to(ObjectKind objectKind, UUID objectId) {
      return to(objectKind, objectId.toString());
    }

    public Act to(ObjectKind objectKind, LocalDate day) {
      return to(objectKind, day.toString());
    }

    public Act to(ObjectKind objectKind, int number) {
      return to(objectKind, String.valueOf(number));
    }
  }
}

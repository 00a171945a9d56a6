package osarai.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, or was refused, for the trail. It reads as a sentence: {@code
 * Act.by(person).did("view").to("section", departments)}.
 *
 * @param actor an id, never a name; of a program the name of its client
 * @param detail absent when action and object say all
 */
public record Act(
    String actor,
    String action,
    Outcome outcome,
    String objectKind,
    String objectId,
    @Nullable String detail) {

  /** How it went, in the word that stands in the row. */
  enum Outcome {
    DONE("done"),
    REFUSED("refused");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  public static Actor by(UUID person) {
    return by(person.toString());
  }

  public static Actor by(String actor) {
    return new Actor(actor);
  }

  public Act saying(Object detail) {
    return new Act(actor, action, outcome, objectKind, objectId, detail.toString());
  }

  /** Who did something that is still to be said. */
  public record Actor(String actor) {
    public Action did(String action) {
      return new Action(actor, action, Outcome.DONE);
    }

    public Action wasRefused(String action) {
      return new Action(actor, action, Outcome.REFUSED);
    }
  }

  /** What somebody did, to an object that is still to be said. */
  public record Action(String actor, String action, Outcome outcome) {
    public Act to(String objectKind, Object objectId) {
      return new Act(actor, action, outcome, objectKind, objectId.toString(), null);
    }
  }
}

package osarai.hr.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;

/**
 * The outcome of one statement, before or after it is applied. Previews are stored as JSON, so the
 * names of these parts are names in rows.
 *
 * @param person null in a preview for somebody not known yet
 * @param decision how the person was recognised
 * @param notes what happens, and which parts of the statement have no effect
 * @param faults why it was rejected
 */
public record StatementOutcome(
    KeptText place,
    Effect kind,
    @Nullable UUID person,
    String staffNumber,
    String name,
    Recognition.Decision decision,
    List<KeptText> notes,
    List<Fault> faults) {

  /** What a statement leads to; of several, the one that stands first here counts. */
  public enum Effect {
    /** 採用・転入: a person who was not known, or works again after an end */
    JOINED,
    /** 再度の任用: a new fiscal-year appointment of one who had one before */
    REAPPOINTED,
    /** 異動: other posts */
    MOVED,
    /** 退職・任期満了 */
    LEFT,
    /** anything else that differs: name, term, leave, designation */
    CHANGED,
    UNCHANGED,
    /** the same had been received before */
    REPEATED,
    /** kept, without effect: newer news had been received, or there is nothing that it is about */
    STALE,
    REJECTED
  }

  /** The same with one more note, if there is one. */
  StatementOutcome noting(Optional<KeptText> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<KeptText> all = new ArrayList<>(notes);
    all.add(more.get());
    return new StatementOutcome(
        place, kind, person, staffNumber, name, decision, List.copyOf(all), faults);
  }

  /** Of what happens that which is not as it was said: told to the sender as faults are. */
  public List<KeptText> unmet() {
    return notes.stream().filter(note -> note.isOf("statements")).toList();
  }

  @JsonIgnore
  public boolean isRejected() {
    return kind == Effect.REJECTED;
  }

  /** Whether it was rejected for what is known, not for what it is. */
  @JsonIgnore
  boolean isContradiction() {
    return isRejected() && faults.stream().anyMatch(fault -> fault.kind() == Fault.Ground.CONFLICT);
  }

  /** Whether it waits for somebody who knows that whose number or id it is is called otherwise. */
  @JsonIgnore
  public boolean isQuestion() {
    return faults.stream().anyMatch(fault -> fault.asks() != null);
  }

  /** The same of somebody who does not have the number on the day: it may be somebody new. */
  @JsonIgnore
  public boolean isOfFormerHolder() {
    return faults.stream().anyMatch(fault -> fault.asks() == Fault.Question.SAME_OR_SOMEBODY_ELSE);
  }
}

package osarai.hr.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes, or came, of the statements of one import or call, a line for each.
 *
 * @param change the id of the change; null for a preview
 */
public record Outcome(@Nullable Long change, List<Line> lines) {

  /** What a statement leads to. */
  public enum Kind {
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
    /** something newer had been received for the same day; kept, without effect */
    STALE,
    REJECTED
  }

  /**
   * One statement's line.
   *
   * @param person null for one who is not known yet, in a preview
   * @param decision how the person was recognised
   * @param notes what happens, in Japanese
   * @param faults why it was rejected
   */
  public record Line(
      String place,
      Kind kind,
      @Nullable UUID person,
      String staffNumber,
      String name,
      Recognition.Decision decision,
      List<String> notes,
      List<Fault> faults) {
    @JsonIgnore
    public boolean isRejected() {
      return kind == Kind.REJECTED;
    }
  }

  public List<Line> rejected() {
    return lines.stream().filter(Line::isRejected).toList();
  }

  Map<Kind, List<Line>> byKind() {
    Map<Kind, List<Line>> byKind = new EnumMap<>(Kind.class);
    lines.forEach(line -> byKind.computeIfAbsent(line.kind(), k -> new ArrayList<>()).add(line));
    return byKind;
  }
}

package osarai.hr.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import osarai.forms.KeptTexts;
import osarai.hr.intake.StatementOutcome;

/**
 * What a roster file does, or did, as the personnel system is told.
 *
 * @param id of the import
 * @param page where people of HR look at it: to apply it after a dry run, or to take it back
 * @param applied whether it has been carried out
 * @param rows below the header
 * @param rowsLeftOut of which nothing is taken in, since they or another row of the number cannot
 *     be read; {@code faults} says why
 * @param notNamed how many in office a list of everybody does not name: they leave by it
 * @param counts of people by outcome: joined, reappointed, moved, left, changed, unchanged,
 *     repeated, stale, rejected
 * @param lines of each outcome but unchanged at most the first 300, in the order of the file
 * @param faults of rows that could not be read, in Japanese, with line and column
 * @param hints what was read, but should be looked at
 */
@Schema(name = "RosterFile")
record RosterFileResult(
    UUID id,
    String page,
    boolean applied,
    int rows,
    int rowsLeftOut,
    int notNamed,
    Map<String, Integer> counts,
    List<PersonOutcome> lines,
    List<String> faults,
    List<String> hints) {

  /**
   * One person's line; the name is left out, the sender knows it.
   *
   * @param place in the file
   * @param notes what happens, and what does not although it was said, in Japanese
   * @param faults why it was rejected, in Japanese
   */
  @Schema(name = "RosterFileLine")
  record PersonOutcome(
      String place, String outcome, String staffNumber, List<String> notes, List<String> faults) {
    static PersonOutcome of(StatementOutcome line, KeptTexts texts) {
      return new PersonOutcome(
          texts.said(line.place()),
          word(line.kind()),
          line.staffNumber(),
          texts.said(line.notes()),
          line.faults().stream().map(FaultAtColumn::of).map(texts::said).toList());
    }
  }

  static RosterFileResult of(UUID id, boolean applied, Preview preview, KeptTexts texts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (StatementOutcome.Effect kind : StatementOutcome.Effect.values()) {
      counts.put(word(kind), preview.count(kind));
    }
    return new RosterFileResult(
        id,
        "/imports/" + id,
        applied,
        preview.rows(),
        preview.rowsLeftOut(),
        preview.leavers(),
        counts,
        preview.lines().stream()
            .filter(line -> line.kind() != StatementOutcome.Effect.UNCHANGED)
            .map(line -> PersonOutcome.of(line, texts))
            .toList(),
        texts.said(preview.faults()),
        texts.said(preview.hints()));
  }

  private static String word(StatementOutcome.Effect kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

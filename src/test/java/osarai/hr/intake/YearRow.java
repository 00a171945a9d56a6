package osarai.hr.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the script: something said on a day about somebody, or done by the office.
 *
 * @param said the day on which it was said
 * @param who a surname that stands for one person; "-" for an act of the office
 * @param from the day from which it is true
 * @param last its last day, where it has one
 * @param what the kind of employment, of leave; the scope of a designation; a new name; a title; a
 *     course; how a start of handling is known; a requirement
 * @param where departments by their letters in the script
 */
record YearRow(
    LocalDate said,
    String who,
    Act act,
    LocalDate from,
    @Nullable LocalDate last,
    String what,
    List<String> where) {

  enum Act {
    APPOINTED("任用"),
    MOVED("異動"),
    MOVE_CORRECTED("異動の訂正"),
    ON_LEAVE("休業"),
    BACK("復職"),
    LEFT("退職"),
    END_CORRECTED("退職の訂正"),
    DESIGNATED("指定"),
    RENAMED("改姓"),
    INCIDENT("事故"),
    INTO_SCOPE("対象"),
    DEPARTMENT_RENAMED("改称"),
    MERGED("統合"),
    PASSED("修了"),
    STARTED("開始"),
    EXCLUDED("除外"),
    EXTENDED("延長");

    private final String word;

    Act(String word) {
      this.word = word;
    }

    static Act of(String word) {
      return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst().orElseThrow();
    }

    /** Whether it may be told in any order beside others about the person. */
    boolean isFree() {
      return this == MOVED || this == ON_LEAVE || this == BACK || this == RENAMED;
    }

    /** What an office or a head enters about somebody; no fact of the person. */
    boolean isEntered() {
      return this == PASSED || this == STARTED || this == EXCLUDED || this == EXTENDED;
    }
  }

  /** A line in columns: said, who, act, from, last, what, where. */
  static YearRow of(String line) {
    String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    return new YearRow(
        LocalDate.parse(cells[0]),
        cells[1],
        Act.of(cells[2]),
        LocalDate.parse(cells[3]),
        cells[4].equals("-") ? null : LocalDate.parse(cells[4]),
        cells[5],
        cells[6].equals("-") ? List.of() : List.of(cells[6].split("\\+")));
  }

  YearRow saidOn(LocalDate day) {
    return new YearRow(day, who, act, from, last, what, where);
  }

  boolean isOfTheOffice() {
    return who.equals("-");
  }

  /** The number of its document: an act is the same by whatever door it comes. */
  String document() {
    return "人発-%s-%s-%s".formatted(who, act.word, from);
  }

  /** The document of the act that a correction replaces. */
  String corrected() {
    Act wrong = act == Act.MOVE_CORRECTED ? Act.MOVED : Act.LEFT;
    return "人発-%s-%s-%s".formatted(who, wrong.word, from);
  }

  boolean isCorrection() {
    return act == Act.MOVE_CORRECTED || act == Act.END_CORRECTED;
  }

  /** Of a designation; the kind of a leave or of a start. */
  String scope() {
    return what.split("/")[0];
  }

  /** The first day of the designation or leave that is spoken of. */
  LocalDate since() {
    return what.contains("/") ? LocalDate.parse(what.split("/")[1]) : from;
  }
}

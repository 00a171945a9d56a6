package osarai.hr.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osarai.curriculum.DutyHistories;
import osarai.curriculum.DutyHistory;
import osarai.curriculum.DutyView;
import osarai.forms.KeptTexts;
import osarai.people.People;
import osarai.people.PersonFacts;

/** A year that has been played, to be asked in the words of the oracle. */
final class YearPlayed {
  private static final Pattern BACK = Pattern.compile("(?:から復職|ふたたび任用さ)(?:した|れた)(.+?から30日)を期限とします");

  private final YearDoors doors;
  private final Map<String, UUID> departmentIds;
  private final People known;
  private final DutyHistories histories;
  private final KeptTexts texts;

  YearPlayed(
      YearDoors doors,
      Map<String, UUID> departmentIds,
      People known,
      DutyHistories histories,
      KeptTexts texts) {
    this.doors = doors;
    this.departmentIds = departmentIds;
    this.known = known;
    this.histories = histories;
    this.texts = texts;
  }

  YearDoors doors() {
    return doors;
  }

  UUID department(String letter) {
    return departmentIds.get(letter);
  }

  String code(String letter) {
    return doors.code(letter);
  }

  /** Whose the number is; empty for one of another play. */
  Optional<String> holder(String number) {
    return doors.holder(number);
  }

  UUID person(String who) {
    return UUID.fromString(doors.person(who));
  }

  /** Of whom anything has been told. */
  List<UUID> everybody() {
    return doors.told().stream().map(this::person).distinct().toList();
  }

  /**
   * What somebody owes and why (requirement, year, reason), in the words of the oracle; the
   * withdrawn among them.
   */
  record Owed(List<String> duties, List<String> reasons) {}

  Owed owed(String who, LocalDate knownOn) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<DutyHistory> own =
                  histories.of(person(who), known.knownOn(knownOn)).stream()
                      .filter(history -> history.duty().fiscalYear() >= YearScript.YEAR)
                      .toList();
              return new Owed(
                  own.stream().map(YearPlayed::words).sorted().toList(),
                  own.stream().map(this::reason).sorted().toList());
            });
  }

  /** Where somebody works on the day, by the letters of the script. */
  List<String> sections(PersonFacts facts, LocalDate day) {
    return facts.postsOn(day).stream().map(post -> letter(post.departmentId())).sorted().toList();
  }

  PersonFacts facts(String who, LocalDate knownOn) {
    return QuarkusTransaction.requiringNew()
        .call(() -> known.facts(person(who), known.knownOn(knownOn)));
  }

  String letter(UUID department) {
    return departmentIds.entrySet().stream()
        .filter(entry -> entry.getValue().equals(department))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static String words(DutyHistory history) {
    return "%s %s..%s known %s%s"
        .formatted(
            history.duty().requirement(),
            history.duty().opensOn(),
            history.duty().dueOn(),
            history.knownOn(),
            history.withdrawn() ? " withdrawn" : "");
  }

  private String reason(DutyHistory history) {
    DutyView duty = history.duty();
    if (history.withdrawn()) {
      return "%s %d %s".formatted(duty.requirement(), duty.fiscalYear(), lost(history));
    }
    String said = texts.said(duty.reason());
    Matcher back = BACK.matcher(said);
    return "%s %d %s%s"
        .formatted(
            duty.requirement(),
            duty.fiscalYear(),
            said.substring(0, said.indexOf('。')),
            back.find() ? " " + back.group(1) : "");
  }

  /** Of a duty that is withdrawn the last step without a new date is the withdrawal. */
  private String lost(DutyHistory history) {
    return history.steps().stream()
        .filter(step -> step.newDueOn() == null)
        .reduce((before, after) -> after)
        .map(step -> texts.said(step.reason()).replace("のため、対象でなくなりました", ""))
        .orElseThrow();
  }
}

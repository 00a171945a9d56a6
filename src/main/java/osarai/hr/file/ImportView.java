package osarai.hr.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.hr.intake.StatementOutcome;
import osarai.hr.profile.ProfileList;

/**
 * A roster file as its page shows it, before and after it was applied.
 *
 * @param stopped what stopped the last try; null when nothing did
 * @param setting the address of the profile's form while the file waits; empty afterwards
 */
record ImportView(
    String id,
    String fileName,
    String effective,
    boolean everybody,
    Preview preview,
    ImportState state,
    boolean tooManyLeavers,
    @Nullable ImportStopped stopped,
    String setting) {
  /** What has become of the file. */
  enum ImportState {
    WAITING,
    APPLIED,
    UNDONE
  }

  static ImportView waiting(
      String id,
      RosterUpload.Given given,
      Preview preview,
      int percent,
      @Nullable ImportStopped stopped) {
    return new ImportView(
        id,
        given.fileName(),
        JapaneseDate.of(given.effective()),
        given.everybody(),
        preview,
        ImportState.WAITING,
        preview.endsTooMany(percent),
        stopped,
        ProfileList.address(given.profile().name()));
  }

  static ImportView applied(
      RosterImport applied, Preview result, boolean undone, @Nullable ImportStopped stopped) {
    return new ImportView(
        applied.id().toString(),
        applied.fileName(),
        JapaneseDate.of(applied.effectiveOn()),
        false,
        result,
        undone ? ImportState.UNDONE : ImportState.APPLIED,
        false,
        stopped,
        "");
  }

  public boolean isWaiting() {
    return state == ImportState.WAITING;
  }

  public boolean isApplied() {
    return state == ImportState.APPLIED;
  }

  public boolean isUndone() {
    return state == ImportState.UNDONE;
  }

  /** Whether there is a column or a word that another setting might read. */
  public boolean isSettingAsked() {
    return isWaiting() && !(preview.faults().isEmpty() && preview.hints().isEmpty());
  }

  /** Lines of one kind; a long list is cut, and says how long it is. */
  record Group(StatementOutcome.Effect kind, int count, List<StatementOutcome> lines) {
    public String anchor() {
      return "kind_" + kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean isRejected() {
      return kind == StatementOutcome.Effect.REJECTED;
    }

    public boolean isAsking() {
      return lines.stream().anyMatch(StatementOutcome::isQuestion);
    }

    public boolean cut() {
      return lines.size() < count;
    }
  }

  public List<Group> groups() {
    return preview.worthALook().entrySet().stream()
        .map(entry -> new Group(entry.getKey(), preview.count(entry.getKey()), entry.getValue()))
        .toList();
  }

  public boolean isLeavingOut() {
    return rowsLeftOut() > 0 || rejected() > 0;
  }

  public int rowsLeftOut() {
    return preview.rowsLeftOut();
  }

  public int rejected() {
    return preview.count(StatementOutcome.Effect.REJECTED);
  }

  public int unchanged() {
    return preview.count(StatementOutcome.Effect.UNCHANGED);
  }

  /** Whether there is a row that is not rejected. */
  public boolean isTakingSomething() {
    return Arrays.stream(StatementOutcome.Effect.values())
        .filter(effect -> effect != StatementOutcome.Effect.REJECTED)
        .anyMatch(effect -> preview.count(effect) > 0);
  }
}

package osarai.hr.intake;

import static osarai.hr.intake.YearDays.earlier;
import static osarai.hr.intake.YearDays.first;
import static osarai.hr.intake.YearDays.yearOf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A designation with what is known of its start on a day, in the words of the register.
 *
 * @param began the entry of its start; null where nobody has begun
 * @param passes of the extra course up to the day
 */
record YearStart(LocalDate since, LocalDate last, @Nullable YearRow began, List<LocalDate> passes) {
  private static final int GAP = 400;
  private static final int SOON = 60;

  String state(LocalDate day) {
    if (day.isAfter(last)) {
      return "終了";
    }
    if (began != null) {
      return isBeforeIt() ? "取扱中(指定より前に開始)" : isUntrained() ? "取扱中(研修の修了前に開始)" : "取扱中";
    }
    if (isTrainedBy(day)) {
      return "研修済み・開始待ち";
    }
    long left = ChronoUnit.DAYS.between(day, since);
    return "取扱開始前・研修未了" + (left > 0 ? "(指定日まであと" + left + "日)" : left == 0 ? "(指定日は今日)" : "");
  }

  private boolean isTakenOver() {
    return began != null && began.scope().equals("引継ぎ");
  }

  private boolean isBeforeIt() {
    return began != null && !isTakenOver() && began.from().isBefore(since);
  }

  /** Whether it began without a pass that counts. */
  private boolean isUntrained() {
    return began != null && !isTakenOver() && !isTrainedBy(began.from());
  }

  private boolean isTrainedBy(LocalDate day) {
    LocalDate counts = earlier(since.minusDays(90), first(yearOf(since)));
    return passes.stream().anyMatch(pass -> !pass.isAfter(day) && !pass.isBefore(counts));
  }

  /** What the start was lacking stays; the rest is of who is designated on the day. */
  List<String> findings(LocalDate day) {
    List<String> findings = new ArrayList<>();
    if (isBeforeIt()) {
      findings.add("指定前");
    }
    if (isUntrained()) {
      findings.add("修了前");
    }
    if (!day.isBefore(since) && !day.isAfter(last)) {
      if (day.isAfter(since) && !isTakenOver() && !isTrainedBy(day)) {
        findings.add("期日");
      }
      Optional<LocalDate> newest = passes.stream().max(LocalDate::compareTo);
      newest.flatMap(pass -> gap(day, pass)).ifPresent(findings::add);
      if (newest.filter(pass -> yearOf(pass) == yearOf(day)).isEmpty()) {
        findings.add("年度");
      }
    }
    return findings;
  }

  private static Optional<String> gap(LocalDate day, LocalDate pass) {
    long days = ChronoUnit.DAYS.between(pass, day);
    return days > GAP
        ? Optional.of("間隔")
        : days >= GAP - SOON ? Optional.of("間隔が近い") : Optional.empty();
  }
}

package osarai.hr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import osarai.calendar.JapaneseDate;
import osarai.people.Career;
import osarai.people.Department;

/** What differs between two careers, as a person would say it. */
final class Comparison {
  private final Career before;
  private final Career after;
  private final Successions successions;
  private final List<String> notes = new ArrayList<>();
  private Outcome.Kind kind = Outcome.Kind.UNCHANGED;

  Comparison(Career before, Career after, Successions successions) {
    this.before = before;
    this.after = after;
    this.successions = successions;
    names();
    appointments();
    rest();
  }

  Outcome.Kind kind() {
    return kind;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  private void found(Outcome.Kind found, String note) {
    if (found.compareTo(kind) < 0) {
      kind = found;
    }
    notes.add(note);
  }

  private void names() {
    if (!before.names().isEmpty() && !before.names().equals(after.names())) {
      Career.Called last = after.names().get(after.names().size() - 1);
      found(
          Outcome.Kind.CHANGED,
          "氏名が"
              + JapaneseDate.of(last.period().from())
              + "から「"
              + last.name().inUse()
              + "」に変わります(改姓など)");
    }
  }

  private void appointments() {
    for (Career.Served served : after.appointments()) {
      List<Career.Served> same =
          before.appointments().stream()
              .filter(
                  b ->
                      b.number().equals(served.number())
                          && b.period().from().equals(served.period().from()))
              .toList();
      if (same.isEmpty()) {
        begins(served);
      } else {
        differs(same.get(0), served);
      }
    }
    Set<LocalDate> kept =
        after.appointments().stream().map(s -> s.period().from()).collect(Collectors.toSet());
    before.appointments().stream()
        .filter(b -> !kept.contains(b.period().from()))
        .forEach(
            b -> found(Outcome.Kind.LEFT, JapaneseDate.of(b.period().from()) + "からの任用は取り消されます"));
  }

  private void begins(Career.Served served) {
    boolean again =
        served.type().isFiscalYear()
            && before.appointments().stream().anyMatch(b -> b.type().isFiscalYear());
    found(
        again ? Outcome.Kind.REAPPOINTED : Outcome.Kind.JOINED,
        served.type().japanese()
            + "として"
            + served.period().japanese()
            + "(職員番号 "
            + served.number().value()
            + ")、"
            + posts(served.posts()));
  }

  private void differs(Career.Served was, Career.Served is) {
    LocalDate ended = is.period().lastDay();
    LocalDate before = was.period().lastDay();
    if (ended != null && (before == null || ended.isBefore(before))) {
      found(Outcome.Kind.LEFT, JapaneseDate.of(ended) + "で任用が終わります");
    } else if (!is.period().equals(was.period())) {
      found(
          Outcome.Kind.CHANGED,
          "任用の期間が変わります(" + was.period().japanese() + " → " + is.period().japanese() + ")");
    }
    if (is.type() != was.type()) {
      found(
          Outcome.Kind.CHANGED,
          "任用区分が変わります(" + was.type().japanese() + " → " + is.type().japanese() + ")");
    }
    Set<Career.Held> fresh = new HashSet<>(is.posts());
    fresh.removeAll(was.posts());
    boolean moved =
        fresh.stream()
            .anyMatch(
                post ->
                    was.posts().stream()
                        .noneMatch(
                            p ->
                                p.department().equals(post.department())
                                    && p.title().equals(post.title())
                                    && p.position() == post.position()));
    if (moved) {
      found(
          Outcome.Kind.MOVED,
          "異動: "
              + posts(
                  fresh.stream()
                      .sorted(java.util.Comparator.comparing(p -> p.period().from()))
                      .toList()));
    } else if (!is.posts().equals(was.posts()) && is.period().equals(was.period())) {
      found(Outcome.Kind.CHANGED, "所属の期間が変わります: " + posts(is.posts()));
    }
  }

  private String posts(List<Career.Held> posts) {
    return posts.stream()
        .map(
            post ->
                name(post)
                    + " "
                    + post.title()
                    + "("
                    + JapaneseDate.of(post.period().from())
                    + "から)")
        .collect(Collectors.joining("、"));
  }

  private String name(Career.Held post) {
    return successions.departments().getOrDefault(post.department(), List.of()).stream()
        .filter(d -> d.period().contains(post.period().from()))
        .findFirst()
        .map(Department::name)
        .orElse("");
  }

  private void rest() {
    if (!new HashSet<>(before.absences()).equals(new HashSet<>(after.absences()))) {
      found(
          Outcome.Kind.CHANGED,
          after.absences().isEmpty()
              ? "休業の記録がなくなります"
              : "休業: "
                  + after.absences().stream()
                      .map(away -> away.kind().japanese() + " " + away.period().japanese())
                      .collect(Collectors.joining("、")));
    }
    if (!new HashSet<>(before.designations()).equals(new HashSet<>(after.designations()))) {
      found(
          Outcome.Kind.CHANGED,
          "指定: "
              + after.designations().stream()
                  .map(d -> d.role().japanese() + "「" + d.affairs() + "」" + d.period().japanese())
                  .collect(Collectors.joining("、")));
    }
  }
}

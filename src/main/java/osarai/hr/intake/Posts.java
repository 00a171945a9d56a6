package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.forms.Spelling;
import osarai.people.Career;

/** The posts of one appointment, from what notices say is held from a day on. */
final class Posts {
  private Posts() {}

  /**
   * Posts within the appointment. Those of another appointment do not carry over, but for one that
   * only changed its employment type.
   */
  static List<Career.Post> during(
      Period period,
      NumberedAppointment appointment,
      List<Notice> notices,
      Successions successions) {
    TreeMap<LocalDate, List<Notice.Post>> stated = new TreeMap<>();
    for (Notice notice : notices) {
      LocalDate from = notice.postsFrom();
      if (appointment.reaches(from)) {
        state(stated, Days.later(from, period.from()), notice.content());
      }
    }
    Map<Notice.Post, List<Period>> held = new LinkedHashMap<>();
    stated.forEach(
        (from, posts) -> {
          LocalDate next = stated.higherKey(from);
          Period span = within(period, new Period(from, next));
          posts.forEach(
              post ->
                  successions
                      .parts(post.undated(), toItsLastDay(span, post))
                      .forEach((p, s) -> add(held, p, s)));
        });
    List<Career.Post> all = new ArrayList<>();
    held.forEach(
        (post, spans) ->
            spans.forEach(
                span ->
                    all.add(
                        new Career.Post(post.department(), post.position(), post.title(), span))));
    return all;
  }

  /** All posts are said anew, or those that are held go on under another title. */
  private static void state(
      TreeMap<LocalDate, List<Notice.Post>> stated, LocalDate from, Notice.Content said) {
    if (said.posts() != null) {
      stated.put(from, said.posts());
    }
    Statement.Retitled retitled = said.retitled();
    Map.Entry<LocalDate, List<Notice.Post>> now = stated.floorEntry(from);
    if (retitled != null && now != null) {
      stated.put(from, retitled(now.getValue(), from, retitled));
    }
  }

  /** The first of those that are held on the day: another may have become known since. */
  private static List<Notice.Post> retitled(
      List<Notice.Post> posts, LocalDate day, Statement.Retitled retitled) {
    List<Notice.Post> held = new ArrayList<>();
    for (Notice.Post post : posts) {
      if (post.lastDay() == null || !post.lastDay().isBefore(day)) {
        held.add(held.isEmpty() ? post.called(retitled) : post);
      }
    }
    return held;
  }

  private static Period toItsLastDay(Period span, Notice.Post post) {
    LocalDate last = post.lastDay();
    if (last == null) {
      return span;
    }
    return last.isBefore(span.from())
        ? new Period(span.from(), span.from())
        : within(Period.days(span.from(), last), span);
  }

  /**
   * Days that touch or meet become one period: whoever holds the same post in a department and in
   * its successor holds one.
   */
  private static void add(Map<Notice.Post, List<Period>> held, Notice.Post post, Period span) {
    if (span.isEmpty()) {
      return;
    }
    List<Period> spans =
        held.computeIfAbsent(asSpelledFirst(held.keySet(), post), p -> new ArrayList<>());
    Period joined = span;
    for (Period before : List.copyOf(spans)) {
      if (before.overlaps(joined)
          || before.from().equals(joined.until())
          || joined.from().equals(before.until())) {
        spans.remove(before);
        joined = both(before, joined);
      }
    }
    spans.add(joined);
  }

  private static Notice.Post asSpelledFirst(Set<Notice.Post> known, Notice.Post post) {
    return known.stream()
        .filter(one -> one.department().equals(post.department()))
        .filter(one -> one.position() == post.position())
        .filter(one -> Spelling.isSame(one.title(), post.title()))
        .findFirst()
        .orElse(post);
  }

  private static Period both(Period one, Period other) {
    LocalDate end = one.until();
    LocalDate otherEnd = other.until();
    return new Period(
        Days.earlier(one.from(), other.from()),
        end == null || otherEnd == null ? null : Days.later(end, otherEnd));
  }

  private static Period within(Period outer, Period inner) {
    LocalDate until = inner.until();
    LocalDate end = outer.until();
    if (end != null && (until == null || until.isAfter(end))) {
      until = end;
    }
    return new Period(inner.from(), until);
  }
}

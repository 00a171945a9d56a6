package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.forms.Spelling;
import osarai.people.Career;
import osarai.people.Position;

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
        state(stated, Days.later(from, period.from()), notice.content(), successions);
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

  /**
   * That somebody leads a department from a day, or does no more though still in office.
   *
   * @param leads otherwise than before
   */
  record Leading(UUID department, Position position, LocalDate from, boolean leads) {}

  /** How two careers differ in that, each from its first day. */
  static List<Leading> leading(Career before, Career after) {
    List<Leading> all = new ArrayList<>();
    List<Career.Post> posts =
        Stream.concat(led(before), led(after))
            .sorted(Comparator.comparing(post -> post.period().from()))
            .toList();
    record Led(UUID department, Position position) {}
    posts.stream()
        .map(post -> new Led(post.department(), post.position()))
        .distinct()
        .forEach(
            led -> {
              Predicate<Career.Post> same =
                  post -> new Led(post.department(), post.position()).equals(led);
              List<Period> was = led(before).filter(same).map(Career.Post::period).toList();
              List<Period> is = led(after).filter(same).map(Career.Post::period).toList();
              int differed = 0;
              for (LocalDate day : turns(was, is)) {
                int differs = Boolean.compare(contains(is, day), contains(was, day));
                if (differs != differed && (differs > 0 || (differs < 0 && serves(after, day)))) {
                  all.add(new Leading(led.department(), led.position(), day, differs > 0));
                }
                differed = differs;
              }
            });
    return all;
  }

  private static Stream<Career.Post> led(Career career) {
    return career.appointments().stream()
        .flatMap(served -> served.posts().stream())
        .filter(post -> post.position() != Position.MEMBER);
  }

  private static Set<LocalDate> turns(List<Period> was, List<Period> is) {
    return Stream.concat(was.stream(), is.stream())
        .flatMap(days -> Stream.of(Optional.of(days.from()), Optional.ofNullable(days.until())))
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean contains(List<Period> periods, LocalDate day) {
    return periods.stream().anyMatch(period -> period.contains(day));
  }

  private static boolean serves(Career career, LocalDate day) {
    return career.appointments().stream().anyMatch(served -> served.period().contains(day));
  }

  /** All posts are said anew, or those that are held go on under another title. */
  private static void state(
      TreeMap<LocalDate, List<Notice.Post>> stated,
      LocalDate from,
      Notice.Content said,
      Successions successions) {
    Map.Entry<LocalDate, List<Notice.Post>> before = stated.floorEntry(from);
    if (said.posts() != null) {
      List<Notice.Post> held = before == null ? List.of() : before.getValue();
      stated.put(
          from, said.posts().stream().map(post -> led(post, held, from, successions)).toList());
    }
    Statement.Retitled retitled = said.retitled();
    Map.Entry<LocalDate, List<Notice.Post>> now = stated.floorEntry(from);
    if (retitled != null && now != null) {
      stated.put(from, retitled(now.getValue(), from, retitled));
    }
  }

  /** A title that is known already says nothing new of a position that was told by itself. */
  private static Notice.Post led(
      Notice.Post post, List<Notice.Post> held, LocalDate day, Successions successions) {
    return held.stream()
        .filter(was -> post.byTitle() && !was.byTitle())
        .filter(was -> Spelling.isSame(was.title(), post.title()))
        .filter(was -> was.lastDay() == null || !was.lastDay().isBefore(day))
        .filter(was -> successions.isOrBecame(was.department(), post.department()))
        .findFirst()
        .map(was -> post.in(was.position()))
        .orElse(post);
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

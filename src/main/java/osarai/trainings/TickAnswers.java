package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.people.SectionMember;

/** What is told of the entries of an attendance form. */
@ApplicationScoped
class TickAnswers {
  private final SessionViews views;
  private final TrainingsMessages messages;

  TickAnswers(SessionViews views, TrainingsMessages messages) {
    this.views = views;
    this.messages = messages;
  }

  /**
   * One sentence for each entry that could not be taken.
   *
   * @param members those listed on the session's page
   */
  List<String> faults(
      GroupSession session, Map<UUID, SectionMember> members, Map<UUID, Ticking.Became> became) {
    Map<UUID, StillOwed.Taken> taken = views.taken(session, refused(became));
    return became.entrySet().stream()
        .flatMap(
            one -> {
              UUID who = one.getKey();
              return fault(session, members.get(who), one.getValue(), taken.get(who)).stream();
            })
        .toList();
  }

  /** Whose result somebody else may have recorded. */
  private static List<UUID> refused(Map<UUID, Ticking.Became> became) {
    return became.entrySet().stream()
        .filter(
            one ->
                one.getValue() == Ticking.Became.NOT_OWED
                    || one.getValue() == Ticking.Became.RECORDED_BEFORE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<String> fault(
      GroupSession session,
      @Nullable SectionMember member,
      Ticking.Became what,
      StillOwed.@Nullable Taken taken) {
    String name = member == null ? "" : member.name();
    return switch (what) {
      case NO_REASON -> Optional.of(messages.no_reason(name));
      case NOT_OWED, RECORDED_BEFORE -> Optional.of(recorded(name, taken));
      case NOT_EMPLOYED -> Optional.of(messages.not_owed_of(name));
      case YEAR_CLOSED ->
          Optional.of(
              messages.fault_of(
                  name, messages.year_closed(FiscalYear.of(session.heldOn()).japanese())));
      case UNCHANGED, TICKED, COMPLETE -> Optional.empty();
    };
  }

  private String recorded(String name, StillOwed.@Nullable Taken taken) {
    if (taken == null) {
      return messages.not_owed_of(name);
    }
    String by = taken.enteredBy();
    return by == null
        ? messages.taken_before(name)
        : messages.recorded_before(name, taken.mode().japanese(), by);
  }

  /** How many were taken, whole and in part. */
  String saved(Map<UUID, Ticking.Became> became) {
    return messages.saved(
        count(became, Ticking.Became.COMPLETE), count(became, Ticking.Became.TICKED));
  }

  private static int count(Map<UUID, Ticking.Became> became, Ticking.Became wanted) {
    return (int) became.values().stream().filter(wanted::equals).count();
  }
}

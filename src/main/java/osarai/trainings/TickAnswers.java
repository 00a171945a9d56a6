package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.forms.SentForm;
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
   * The form with one sentence for each entry that could not be taken, at its field.
   *
   * @param members those listed on the session's page
   */
  SentForm faults(
      GroupSession session,
      Map<UUID, SectionMember> members,
      Map<UUID, Became> became,
      SentForm sent) {
    Map<UUID, StillOwed.Taken> taken = views.taken(session, refused(became));
    SentForm form = sent;
    for (Map.Entry<UUID, Became> one : became.entrySet()) {
      UUID who = one.getKey();
      Optional<String> text = fault(session, members.get(who), one.getValue(), taken.get(who));
      if (text.isPresent()) {
        form = form.wrong(field(who, one.getValue()), text.get());
      }
    }
    return form;
  }

  private static String field(UUID who, Became what) {
    return switch (what) {
      case NO_REASON, NO_CORRECTION -> "reason";
      // Their row is gone, or the whole session is meant
      case NOT_OWED, RECORDED_BEFORE, NOT_EMPLOYED, OWN, YEAR_CLOSED -> "";
      case UNCHANGED, TICKED, COMPLETE ->
          AttendanceForm.field(AttendanceForm.PRESENT, who.toString());
    };
  }

  /** Whose result somebody else may have recorded. */
  private static List<UUID> refused(Map<UUID, Became> became) {
    return became.entrySet().stream()
        .filter(
            one -> one.getValue() == Became.NOT_OWED || one.getValue() == Became.RECORDED_BEFORE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<String> fault(
      GroupSession session,
      @Nullable SectionMember member,
      Became what,
      StillOwed.@Nullable Taken taken) {
    String name = member == null ? "" : member.name();
    return switch (what) {
      case NO_REASON -> Optional.of(messages.no_reason(name));
      case NO_CORRECTION -> Optional.of(messages.no_correction());
      case NOT_OWED, RECORDED_BEFORE -> Optional.of(recorded(name, taken));
      case OWN -> Optional.of(messages.fault_of(name, messages.own()));
      case NOT_EMPLOYED -> Optional.of(messages.not_owed_of(name));
      case YEAR_CLOSED ->
          Optional.of(
              messages.fault_of(
                  name, messages.year_closed(JapaneseDate.of(FiscalYear.of(session.heldOn())))));
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
        : messages.recorded_before(name, taken.mode(), by);
  }

  /**
   * What was recorded.
   *
   * @param whole false where something is still missing of somebody, or nothing was recorded
   */
  record Saved(String text, boolean whole) {
    static final Saved NOTHING = new Saved("", false);
  }

  /** How many were taken, whole and in part. */
  Saved saved(Map<UUID, Became> became) {
    int complete = count(became, Became.COMPLETE);
    int ticked = count(became, Became.TICKED);
    if (ticked > 0) {
      return new Saved(messages.saved_in_part(complete, ticked), false);
    }
    return complete > 0
        ? new Saved(messages.saved(complete, ticked), true)
        : new Saved(messages.saved_nothing(), false);
  }

  private static int count(Map<UUID, Became> became, Became wanted) {
    return (int) became.values().stream().filter(wanted::equals).count();
  }
}

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
  private final EnteredWords entered;
  private final TrainingsMessages messages;

  TickAnswers(SessionViews views, EnteredWords entered, TrainingsMessages messages) {
    this.views = views;
    this.entered = entered;
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
    Map<UUID, Attendance> known = views.known(session);
    SentForm form = sent;
    for (Map.Entry<UUID, Became> one : became.entrySet()) {
      UUID who = one.getKey();
      String field = field(who, one.getValue());
      Attendance now = known.get(who);
      if (now != null && one.getValue() == Became.CHANGED_SINCE) {
        String told = entered.changedSince(name(members.get(who)), now);
        form = form.awareOf(now.mark(), field, told);
      } else if (now != null && one.getValue() == Became.STANDS_OTHERWISE) {
        String given = sent.beside("person", who.toString(), AttendanceForm.CORRECT, "");
        form = form.wrong(field, entered.standsOtherwise(name(members.get(who)), now, given));
      } else {
        Optional<String> text = fault(session, members.get(who), one.getValue(), taken.get(who));
        form = text.isPresent() ? form.wrong(field, text.get()) : form;
      }
    }
    return form;
  }

  private static String field(UUID who, Became what) {
    return switch (what) {
      case NO_REASON, NO_CORRECTION -> "reason";
      // Their row is gone, or the whole session is meant
      case NOT_OWED, RECORDED_BEFORE, STANDS_OTHERWISE, NOT_EMPLOYED, OWN, YEAR_CLOSED -> "";
      case UNCHANGED, TICKED, COMPLETE, ABSENT, CHANGED_SINCE ->
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
    String name = name(member);
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
      case UNCHANGED, TICKED, COMPLETE, ABSENT, CHANGED_SINCE, STANDS_OTHERWISE -> Optional.empty();
    };
  }

  private static String name(@Nullable SectionMember member) {
    return member == null ? "" : member.called();
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

  /** Of a form that has registered another session. */
  String madeOtherwise() {
    return entered.madeOtherwise();
  }

  /** How many were taken, whole and in part, and how many were not there after all. */
  Saved saved(Map<UUID, Became> became) {
    int complete = count(became, Became.COMPLETE);
    int ticked = count(became, Became.TICKED);
    int absent = count(became, Became.ABSENT);
    String text = absent > 0 ? entered.absent(absent) : "";
    if (ticked > 0) {
      return new Saved(messages.saved_in_part(complete, ticked) + text, false);
    }
    if (complete > 0) {
      return new Saved(messages.saved(complete, ticked) + text, absent == 0);
    }
    return new Saved(absent > 0 ? text : messages.saved_nothing(), false);
  }

  private static int count(Map<UUID, Became> became, Became wanted) {
    return (int) became.values().stream().filter(wanted::equals).count();
  }
}

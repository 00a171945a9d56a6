package osarai.trainings;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.forms.IndividualNumber;
import osarai.forms.TypedDay;
import osarai.forms.TypedId;
import osarai.people.SectionMember;

/** The list of a session as it was sent: person, result and 同意書 by the same place in each list. */
public class AttendanceForm {
  @FormParam("present")
  @Nullable List<String> present;

  @FormParam("person")
  @Nullable List<String> person;

  @FormParam("correct")
  @Nullable List<String> correct;

  @FormParam("paper")
  @Nullable List<String> paper;

  @FormParam("explainer")
  @Nullable String explainer;

  @FormParam("explained")
  @Nullable String explained;

  @FormParam("material")
  @Nullable String material;

  @FormParam("reason")
  @Nullable String reason;

  /** What was entered, or what to mend. */
  record Read(List<Attendance.Entry> entries, @Nullable String reason, List<String> faults) {}

  /**
   * Reads the rows.
   *
   * @return empty where somebody is named who is not of the section
   */
  Optional<Read> read(
      GroupSession session,
      Course course,
      Map<UUID, SectionMember> members,
      TrainingsMessages messages) {
    List<String> faults = new ArrayList<>();
    List<Attendance.Entry> entries = new ArrayList<>();
    Set<String> ticked = Set.copyOf(list(present));
    Optional<TrainingEntered.Explanation> told = explanation(session);
    Set<UUID> seen = new java.util.HashSet<>();
    List<String> persons = list(person);
    for (int i = 0; i < persons.size(); i++) {
      Optional<SectionMember> member = TypedId.of(persons.get(i)).map(members::get);
      if (member.isEmpty()) {
        return Optional.empty();
      }
      if (!seen.add(member.get().personId())) {
        continue;
      }
      boolean explain = Conditions.isExplained(course, member.get().employment());
      if (explain && told.isEmpty() && ticked.contains(persons.get(i))) {
        faults.add(messages.fault_explanation());
      }
      entries.add(
          entry(
              member.get(),
              ticked.contains(persons.get(i)),
              at(list(correct), i),
              at(list(paper), i),
              explain ? told.orElse(null) : null,
              session.questions(),
              messages,
              faults));
    }
    String why = SessionForm.text(reason);
    if (IndividualNumber.isIn(why) || why.length() > 1000) {
      faults.add(messages.fault_individual_number());
    }
    return Optional.of(
        new Read(entries, why.isEmpty() ? null : why, faults.stream().distinct().toList()));
  }

  private static Attendance.Entry entry(
      SectionMember member,
      boolean ticked,
      String correct,
      String paper,
      TrainingEntered.@Nullable Explanation told,
      int questions,
      TrainingsMessages messages,
      List<String> faults) {
    Optional<Integer> right = Entries.number(correct, questions);
    if (right.isEmpty() && !correct.isEmpty()) {
      faults.add(messages.no_score_of(member.name(), questions));
    }
    if (paper.length() > Entries.LONGEST_REFERENCE) {
      faults.add(messages.too_long_of(member.name()));
    }
    if (IndividualNumber.isIn(paper)) {
      faults.add(messages.fault_individual_number());
    }
    return new Attendance.Entry(
        member.personId(),
        ticked,
        ticked ? right.orElse(null) : null,
        ticked && !paper.isEmpty() ? paper : null,
        ticked ? told : null);
  }

  private Optional<TrainingEntered.Explanation> explanation(GroupSession session) {
    String who = SessionForm.text(explainer);
    String what = SessionForm.text(material);
    Optional<LocalDate> day = TypedDay.of(explained).filter(on -> !on.isAfter(session.heldOn()));
    boolean good = !who.isEmpty() && who.length() <= 200 && !what.isEmpty() && what.length() <= 300;
    return good && !IndividualNumber.isIn(who + "\n" + what)
        ? day.map(on -> new TrainingEntered.Explanation(who, on, what))
        : Optional.empty();
  }

  private static List<String> list(@Nullable List<String> given) {
    return given == null ? List.of() : given;
  }

  private static String at(List<String> given, int place) {
    return place < given.size() ? given.get(place).strip() : "";
  }
}

package osarai.trainings;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
    List<String> persons = list(person);
    List<SectionMember> named =
        persons.stream().flatMap(one -> TypedId.of(one).map(members::get).stream()).toList();
    if (named.size() < persons.size()) {
      return Optional.empty();
    }
    Rows rows = new Rows(session, course, messages);
    Set<UUID> seen = new HashSet<>();
    List<Attendance.Entry> entries = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      if (seen.add(named.get(i).personId())) {
        entries.add(rows.entry(i, named.get(i)));
      }
    }
    String why = SessionForm.text(reason);
    if (IndividualNumber.isIn(why) || why.length() > 1000) {
      rows.faults.add(messages.fault_individual_number());
    }
    return Optional.of(
        new Read(entries, why.isEmpty() ? null : why, rows.faults.stream().distinct().toList()));
  }

  /** The rows with what they share, and the faults found on the way. */
  private final class Rows {
    private final GroupSession session;
    private final Course course;
    private final TrainingsMessages messages;
    private final Set<String> ticked = Set.copyOf(list(present));
    private final Optional<TrainingEntered.Explanation> told;
    private final List<String> faults = new ArrayList<>();

    Rows(GroupSession session, Course course, TrainingsMessages messages) {
      this.session = session;
      this.course = course;
      this.messages = messages;
      this.told = explanation(session);
    }

    Attendance.Entry entry(int row, SectionMember member) {
      boolean isTicked = ticked.contains(list(person).get(row));
      boolean explain = Conditions.isExplained(course, member.employment());
      if (explain && told.isEmpty() && isTicked) {
        faults.add(messages.fault_explanation());
      }
      Optional<Integer> right = result(at(list(correct), row), member);
      String reference = reference(at(list(paper), row), member);
      return new Attendance.Entry(
          member.personId(),
          isTicked,
          isTicked ? right.orElse(null) : null,
          isTicked && !reference.isEmpty() ? reference : null,
          isTicked && explain ? told.orElse(null) : null);
    }

    private Optional<Integer> result(String typed, SectionMember member) {
      Optional<Integer> right = Entries.number(typed, session.questions());
      if (right.isEmpty() && !typed.isEmpty()) {
        faults.add(messages.no_score_of(member.name(), session.questions()));
      }
      return right;
    }

    private String reference(String typed, SectionMember member) {
      if (typed.length() > Entries.LONGEST_REFERENCE) {
        faults.add(messages.too_long_of(member.name()));
      }
      if (IndividualNumber.isIn(typed)) {
        faults.add(messages.fault_individual_number());
      }
      return typed;
    }
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

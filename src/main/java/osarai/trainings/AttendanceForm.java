package osarai.trainings;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.forms.LongestTyped;
import osarai.forms.Seen;
import osarai.forms.SentForm;
import osarai.forms.TypedDay;
import osarai.forms.TypedId;
import osarai.forms.TypedText;
import osarai.people.Longest;
import osarai.people.SectionMember;

/** The list of a session as it was sent: person, result and 同意書 by the same place in each list. */
public class AttendanceForm {
  static final String PRESENT = "present";
  static final String CORRECT = "correct";
  static final String PAPER = "paper";
  private static final String EXPLAINER = "explainer";
  static final String[] COMMON = {"reason", EXPLAINER, "explained", "material"};

  @FormParam("page")
  int page;

  @FormParam(Seen.FIELD)
  @Nullable String seen;

  @FormParam(PRESENT)
  @Nullable List<String> present;

  @FormParam("person")
  @Nullable List<String> person;

  @FormParam(CORRECT)
  @Nullable List<String> correct;

  @FormParam(PAPER)
  @Nullable List<String> paper;

  @FormParam(EXPLAINER)
  @Nullable String explainer;

  @FormParam("explained")
  @Nullable String explained;

  @FormParam("material")
  @Nullable String material;

  @FormParam("reason")
  @Nullable String reason;

  /**
   * What was entered on a page that had seen so much, and the form as it was sent with what is to
   * be mended.
   */
  record Read(List<Attendance.Entry> entries, @Nullable String reason, Seen seen, SentForm form) {}

  /** The name of a row's field, by which its faults stand. */
  static String field(String name, String person) {
    return name + "-" + person;
  }

  /**
   * Reads the rows.
   *
   * @param shownBefore who was of the section, as known when the page was made; asked for only
   *     where somebody is named who is not
   * @return empty where somebody is named who never was
   */
  Optional<Read> read(
      GroupSession session,
      Course course,
      Map<UUID, SectionMember> members,
      Supplier<Map<UUID, SectionMember>> shownBefore,
      TrainingsMessages messages,
      EnteredWords entered,
      SentForm sent) {
    Map<UUID, SectionMember> gone = gone(members, shownBefore);
    Optional<List<Row>> rows = rows(members, gone.keySet());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Faults faults = new Faults(sent, messages);
    gone.values().forEach(one -> faults.add("", entered.gone(one.called())));
    rows.get().forEach(row -> faults.ofRow(row, session.questions()));
    boolean explained = rows.get().stream().anyMatch(row -> row.isExplained(course));
    TrainingEntered.Explanation told = explanation(session).orElse(null);
    if (explained && told == null) {
      faults.ofExplanation(this, session);
    } else if (!explained && changesExplanation(session, course)) {
      faults.add(EXPLAINER, messages.explained_nobody());
    }
    String why = SessionForm.text(reason);
    faults.ofReason(why);
    List<Attendance.Entry> entries =
        rows.get().stream()
            .map(row -> row.entry(session.questions(), row.isExplained(course) ? told : null))
            .toList();
    return Optional.of(new Read(entries, why.isEmpty() ? null : why, Seen.of(seen), faults.form));
  }

  /** Those named who were members and are none any more. */
  private Map<UUID, SectionMember> gone(
      Map<UUID, SectionMember> members, Supplier<Map<UUID, SectionMember>> shownBefore) {
    List<UUID> others =
        list(person).stream()
            .flatMap(id -> TypedId.of(id).stream())
            .filter(id -> !members.containsKey(id))
            .toList();
    Map<UUID, SectionMember> gone = new LinkedHashMap<>();
    if (!others.isEmpty()) {
      gone.putAll(shownBefore.get());
      gone.keySet().retainAll(others);
    }
    return gone;
  }

  /** Each person once; empty where somebody is neither a member nor gone. */
  private Optional<List<Row>> rows(Map<UUID, SectionMember> members, Set<UUID> gone) {
    Set<String> ticked = Set.copyOf(list(present));
    Map<UUID, Row> rows = new LinkedHashMap<>();
    List<String> persons = list(person);
    for (int i = 0; i < persons.size(); i++) {
      String id = persons.get(i);
      Optional<SectionMember> member = TypedId.of(id).map(members::get);
      if (TypedId.of(id).filter(gone::contains).isPresent()) {
        continue;
      }
      if (member.isEmpty()) {
        return Optional.empty();
      }
      rows.putIfAbsent(
          member.get().personId(),
          new Row(member.get(), ticked.contains(id), at(list(correct), i), at(list(paper), i)));
    }
    return Optional.of(List.copyOf(rows.values()));
  }

  /** One person's row of the list. */
  private record Row(SectionMember member, boolean ticked, String correct, String paper) {
    boolean isExplained(Course course) {
      return ticked && Conditions.isExplained(course, member.employment());
    }

    Attendance.Entry entry(int questions, TrainingEntered.@Nullable Explanation told) {
      return new Attendance.Entry(
          member.personId(),
          ticked,
          ticked ? Entries.number(correct, questions).orElse(null) : null,
          ticked && !paper.isEmpty() ? paper : null,
          told);
    }
  }

  /** Gathers what is to be mended. */
  private static final class Faults {
    private final TrainingsMessages messages;
    private SentForm form;

    Faults(SentForm form, TrainingsMessages messages) {
      this.form = form;
      this.messages = messages;
    }

    void add(String field, String text) {
      form = form.wrong(field, text);
    }

    void ofRow(Row row, int questions) {
      String id = row.member().personId().toString();
      String name = row.member().called();
      if (!row.ticked() && !(row.correct().isEmpty() && row.paper().isEmpty())) {
        add(field(PRESENT, id), messages.not_ticked(name));
      }
      if (!row.correct().isEmpty() && Entries.number(row.correct(), questions).isEmpty()) {
        add(field(CORRECT, id), messages.no_score_of(name, questions));
      }
      if (row.paper().length() > Longest.DOCUMENT) {
        add(field(PAPER, id), messages.too_long_of(name));
      }
      form = SessionForm.readable(form, field(PAPER, id), row.paper(), messages);
    }

    void ofExplanation(AttendanceForm typed, GroupSession session) {
      if (!isText(typed.explainer, LongestTyped.TRAINER)) {
        add(EXPLAINER, messages.fault_explainer());
      }
      if (typed.explainedOn(session).isEmpty()) {
        add("explained", messages.fault_explained_on());
      }
      if (!isText(typed.material, LongestTyped.MATERIAL)) {
        add("material", messages.fault_material());
      }
    }

    void ofReason(String why) {
      if (why.length() > LongestTyped.TRAINING_REASON) {
        add("reason", messages.fault_reason());
      }
      form = SessionForm.readable(form, "reason", why, messages);
    }
  }

  private Optional<TrainingEntered.Explanation> explanation(GroupSession session) {
    return isText(explainer, LongestTyped.TRAINER) && isText(material, LongestTyped.MATERIAL)
        ? explainedOn(session)
            .map(
                on ->
                    new TrainingEntered.Explanation(
                        SessionForm.text(explainer), on, SessionForm.text(material)))
        : Optional.empty();
  }

  private Optional<LocalDate> explainedOn(GroupSession session) {
    return TypedDay.of(explained).filter(on -> !on.isAfter(session.heldOn()));
  }

  /** Whether something else stands there than the page began with. */
  private boolean changesExplanation(GroupSession session, Course course) {
    return isOther(explainer, session.speaker())
        || isOther(explained, session.heldOn().toString())
        || isOther(material, course.title());
  }

  private static boolean isOther(@Nullable String typed, String shown) {
    return !SessionForm.text(typed).isEmpty() && !SessionForm.text(typed).equals(shown.strip());
  }

  private static boolean isText(@Nullable String typed, int longest) {
    return !TypedText.needed(typed, longest).isFaulty();
  }

  private static List<String> list(@Nullable List<String> given) {
    return given == null ? List.of() : given;
  }

  private static String at(List<String> given, int place) {
    return place < given.size() ? given.get(place).strip() : "";
  }
}

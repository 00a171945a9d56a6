package osarai.hr.departments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.SentForm;
import osarai.people.Departments;
import osarai.people.Departments.LastChange;
import osarai.people.People;

/** Says what somebody else made of a department while its form was open. */
@ApplicationScoped
class DepartmentChanges {
  /** Begins the names of the hidden fields that hold what the page had shown. */
  private static final String SHOWN = "shown-";

  private static final String SCOPE = "scope";

  private final Departments departments;
  private final People people;
  private final DepartmentMessages messages;
  private final Clock clock;

  DepartmentChanges(
      Departments departments, People people, DepartmentMessages messages, Clock clock) {
    this.departments = departments;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * A refused form as its page shows it again, with each sentence at its field.
   *
   * @param day the field in which the form has its day
   */
  SentForm told(DepartmentRefused refused, SentForm form, String day) {
    SentForm told = form;
    for (DepartmentRefused.Fault fault : refused.faults()) {
      String field = fault.field().equals("from") ? day : fault.field();
      String text = messages.refused(fault.why());
      told =
          fault.why() == DepartmentRefused.Why.CHANGED_SINCE
              ? told.outdated(text)
              : told.wrong(field, text);
    }
    return told;
  }

  /** The form as it comes back: what its sender had not touched is as it stands now. */
  static SentForm untouched(SentForm sent, DepartmentView view, DepartmentView.TreeEntry now) {
    SentForm back = sent;
    for (Map.Entry<String, String> field : view.values(now).entrySet()) {
      String name = field.getKey();
      if (sent.text(name, "").equals(sent.text(SHOWN + name, ""))) {
        back = back.with(name, field.getValue());
      }
    }
    return back;
  }

  DepartmentSince since(UUID id, SentForm sent, DepartmentView view, DepartmentView.TreeEntry now) {
    Optional<LastChange> last = departments.lastChange(id);
    return new DepartmentSince(
        last.map(this::nameOf).orElse(""),
        last.map(change -> JapaneseDate.of(change.recordedAt())).orElse(""),
        view.values(now).entrySet().stream()
            .map(
                field ->
                    new DepartmentSince.Field(
                        label(field.getKey()),
                        said(view, field.getKey(), sent.text(SHOWN + field.getKey(), "")),
                        said(view, field.getKey(), field.getValue()),
                        said(view, field.getKey(), sent.text(field.getKey(), ""))))
            .filter(DepartmentSince.Field::differs)
            .toList());
  }

  private String label(String field) {
    return switch (field) {
      case "code" -> messages.code();
      case "name" -> messages.name();
      case "parent" -> messages.parent();
      case "authority" -> messages.authority();
      default -> messages.scope();
    };
  }

  private String said(DepartmentView view, String field, String value) {
    return switch (field) {
      case "parent" -> value.isEmpty() ? messages.top() : view.named(value);
      case SCOPE -> value.isEmpty() ? messages.out_of_scope() : messages.in_scope();
      default -> value.isEmpty() ? messages.empty() : value;
    };
  }

  private String nameOf(LastChange change) {
    return people
        .namesOfActors(Set.of(change.actor()), JapanClock.today(clock))
        .getOrDefault(change.actor(), "");
  }
}

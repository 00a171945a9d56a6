package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import osarai.audit.Action;
import osarai.audit.AuditRow;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.JapaneseDate;
import osarai.forms.TypedDay;
import osarai.forms.Worded;
import osarai.reporting.TrailLine.TrailFact;

/** Puts rows of the trail into words: rows of today and of old, for the page and for the file. */
@ApplicationScoped
class TrailTexts {
  /** What somebody typed stays as it was typed, even where it looks like a word of ours. */
  private static final Set<ValueName> TYPED = Set.of(ValueName.TEXT);

  private final TrailMessages messages;

  TrailTexts(TrailMessages messages) {
    this.messages = messages;
  }

  TrailLine line(AuditRow row, TrailNames names) {
    return new TrailLine(
        row,
        names.of(row.actor()),
        action(row),
        object(row, names),
        row.refused() ? messages.refused() : messages.done(),
        facts(row.detail(), names),
        row.session() == null ? "" : row.session().toString());
  }

  /** What is no word of ours is shown as it is. */
  private String action(AuditRow row) {
    return Worded.of(Action.class, row.action()).map(messages::action).orElse(row.action());
  }

  private String object(AuditRow row, TrailNames names) {
    String kind = kind(row).map(messages::object_kind).orElse(row.kind());
    String which = names.in(row.object());
    return which.isEmpty() ? kind : messages.object_of(kind, which);
  }

  /** Until 30 November 2026 who logged out did so to a session, which is a training elsewhere. */
  private static Optional<ObjectKind> kind(AuditRow row) {
    Optional<ObjectKind> kind = Worded.of(ObjectKind.class, row.kind());
    return row.action().equals(Action.LOGOUT.word())
        ? kind.map(one -> one == ObjectKind.SESSION ? ObjectKind.LOGIN : one)
        : kind;
  }

  /** A text without names for its values stays as it is. */
  private List<TrailFact> facts(String detail, TrailNames names) {
    Map<String, String> values = NamedValues.read(detail);
    if (values.isEmpty()) {
      return detail.isEmpty() ? List.of() : List.of(new TrailFact("", value(detail, names)));
    }
    List<TrailFact> facts = new ArrayList<>();
    values.forEach((word, value) -> facts.add(fact(word, value, names)));
    return facts;
  }

  private TrailFact fact(String word, String value, TrailNames names) {
    Optional<ValueName> name = Worded.of(ValueName.class, word);
    return new TrailFact(
        name.map(messages::value_name).orElse(word),
        name.filter(TYPED::contains).isPresent() ? value : value(value, names));
  }

  private String value(String value, TrailNames names) {
    String known = names.in(value);
    return TrailWord.of(value)
        .map(messages::word)
        .or(() -> TypedDay.of(value).map(JapaneseDate::of))
        .orElse(known.isEmpty() ? value : known);
  }
}

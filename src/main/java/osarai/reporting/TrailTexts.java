package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import osarai.audit.AuditRow;
import osarai.audit.NamedValues;
import osarai.calendar.JapaneseDate;
import osarai.forms.TypedDay;
import osarai.reporting.TrailLine.TrailFact;

/** Puts rows of the trail into words: rows of today and of old, for the page and for the file. */
@ApplicationScoped
class TrailTexts {
  /** What somebody typed stays as it was typed, even where it looks like a word of ours. */
  private static final Set<TrailName> TYPED = Set.of(TrailName.TEXT);

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

  private String action(AuditRow row) {
    TrailAction action = TrailAction.of(row.action());
    return action == TrailAction.OTHER ? row.action() : messages.action(action);
  }

  private String object(AuditRow row, TrailNames names) {
    TrailObject object = TrailObject.of(row.kind(), TrailAction.of(row.action()));
    String kind = object == TrailObject.OTHER ? row.kind() : messages.object_kind(object);
    String which = names.in(row.object());
    return which.isEmpty() ? kind : messages.object_of(kind, which);
  }

  /** A text without names for its values stays as it is. */
  private List<TrailFact> facts(String detail, TrailNames names) {
    Map<String, String> values = NamedValues.read(detail);
    if (values.isEmpty()) {
      return detail.isEmpty() ? List.of() : List.of(new TrailFact("", value(detail, names)));
    }
    List<TrailFact> facts = new ArrayList<>();
    values.forEach(
        (name, value) ->
            facts.add(
                new TrailFact(
                    label(name),
                    TYPED.contains(TrailName.of(name)) ? value : value(value, names))));
    return facts;
  }

  private String label(String word) {
    TrailName name = TrailName.of(word);
    return name == TrailName.OTHER ? word : messages.value_name(name);
  }

  private String value(String value, TrailNames names) {
    String known = names.in(value);
    return TrailWord.of(value)
        .map(messages::word)
        .or(() -> TypedDay.of(value).map(JapaneseDate::of))
        .orElse(known.isEmpty() ? value : known);
  }
}

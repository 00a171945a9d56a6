package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.calendar.NoEnd;
import osarai.forms.IsoDay;
import osarai.forms.TextFault;
import osarai.forms.Worded;

/** Reads fields of one part of a resource and collects every fault, without the value. */
final class ScimFields {
  private final JsonNode node;
  private final String place;
  private final List<String> faults;

  ScimFields(JsonNode node, String place, List<String> faults) {
    this.node = node;
    this.place = place;
    this.faults = faults;
  }

  static ScimFields of(@Nullable JsonNode node, String place, List<String> faults) {
    return new ScimFields(node == null ? MissingNode.getInstance() : node, place, faults);
  }

  @Nullable String text(String field, int longest) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      return null;
    }
    if (value.asText().isBlank()) {
      fault(field, "is blank; null, or leaving it out, says nothing");
      return null;
    }
    String text = value.asText().strip();
    // Of a 個人番号 all of the body was asked before
    Optional<TextFault> wrong = TextFault.ofId(text, longest);
    wrong.ifPresent(found -> fault(field, found.said(text, longest)));
    return wrong.isPresent() ? null : text;
  }

  /** Null as well where it is blank. */
  @Nullable String textOrBlank(String field, int longest) {
    return has(field) ? text(field, longest) : null;
  }

  String needed(String field, int longest) {
    if (!names(field)) {
      fault(field, "is missing");
    }
    String text = text(field, longest);
    return text == null ? "" : text;
  }

  @Nullable LocalDate day(String field) {
    String text = text(field, 40);
    if (text == null) {
      return null;
    }
    Optional<LocalDate> day = IsoDay.of(text);
    if (day.isEmpty()) {
      fault(field, "must be " + IsoDay.WANTED);
    }
    return day.orElse(null);
  }

  /** Null as well where the day given means that there is none. */
  @Nullable LocalDate lastDay(String field) {
    return NoEnd.orLastDay(day(field));
  }

  LocalDate neededDay(String field) {
    if (!names(field)) {
      fault(field, "is missing");
    }
    LocalDate day = day(field);
    return day == null ? LocalDate.EPOCH : day;
  }

  /**
   * Where nothing stands, the other value; so too where it is no word, which is a fault as well.
   */
  <E extends Enum<E> & Worded> E word(String field, E otherwise) {
    String text = text(field, 60);
    if (text == null) {
      return otherwise;
    }
    Class<E> type = otherwise.getDeclaringClass();
    return Worded.of(type, text)
        .orElseGet(
            () -> {
              fault(field, "must be one of " + Worded.words(type));
              return otherwise;
            });
  }

  /** Whether a text stands there, if only a blank one. */
  boolean names(String field) {
    return node.path(field).isTextual();
  }

  boolean has(String field) {
    return node.path(field).isTextual() && !node.path(field).asText().isBlank();
  }

  /** The elements of a multi-valued attribute, each by its place. */
  <T> List<T> each(String field, Function<ScimFields, T> read) {
    List<T> all = new ArrayList<>();
    JsonNode values = node.path(field);
    for (int i = 0; i < values.size(); i++) {
      all.add(read.apply(new ScimFields(values.path(i), place + field + "[" + i + "].", faults)));
    }
    return all;
  }

  void fault(String field, String what) {
    String fault = place + field + ": " + what;
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  void period(LocalDate from, @Nullable LocalDate until) {
    if (until != null && until.isBefore(from)) {
      fault(ScimNames.UNTIL, "lies before from");
    }
  }
}

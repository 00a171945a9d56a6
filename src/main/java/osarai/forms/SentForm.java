package osarai.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody sent it and what is wrong with it, by which its page shows it again: what was
 * typed, chosen and ticked stays but for a 個人番号, each fault stands at its field. A page asks for a
 * field by its name; an empty form ({@link #NONE}) answers with what the page shows to begin with.
 */
public final class SentForm {
  public static final SentForm NONE = new SentForm("", Map.of(), List.of(), null);

  private final String name;
  private final Map<String, List<String>> sent;
  private final List<Fault> faults;
  private final @Nullable List<String> left;

  private SentForm(
      String name,
      Map<String, List<String>> sent,
      List<Fault> faults,
      @Nullable List<String> left) {
    this.name = name;
    this.sent = sent;
    this.faults = faults;
    this.left = left;
  }

  /**
   * Something to mend.
   *
   * @param id of the field on the page; empty where the whole form is meant
   */
  public record Fault(String id, String text) {}

  /**
   * A form that was sent.
   *
   * @param name which of its page's forms it is, the end of the ids of its fields; empty for the
   *     only one
   */
  public static SentForm of(String name, Map<String, List<String>> sent) {
    Map<String, List<String>> shown = new HashMap<>();
    sent.forEach(
        (field, values) -> shown.put(field, values.stream().map(SentForm::shown).toList()));
    return new SentForm(name, shown, List.of(), null);
  }

  /** No page shows a 個人番号, not even to who typed it; ids are long numbers too. */
  private static String shown(String value) {
    return IndividualNumber.isIn(value) && TypedId.of(value).isEmpty() ? "" : value;
  }

  /** The same with something wrong at the field, or in all of it where that is empty. */
  public SentForm wrong(String field, String text) {
    List<Fault> more = new ArrayList<>(faults);
    Fault fault = new Fault(field.isEmpty() ? "" : id(field), IndividualNumber.masked(text));
    if (!more.contains(fault)) {
      more.add(fault);
    }
    return new SentForm(name, sent, List.copyOf(more), left);
  }

  /**
   * The same, told that one of the records of its page has changed since: sent again as it comes
   * back, it knows of that change and of no other.
   *
   * @param mark of the record as it stands now
   */
  public SentForm awareOf(String mark, String field, String text) {
    return with(Seen.FIELD, seen("") + " " + mark).wrong(field, text);
  }

  /** The same with another value in a field that its page hides. */
  public SentForm with(String field, String value) {
    Map<String, List<String>> changed = new HashMap<>(sent);
    changed.put(field, List.of(value));
    return new SentForm(name, changed, faults, left);
  }

  /** The same, told that what its page showed has changed since: it comes back with what is now. */
  public SentForm outdated(String text) {
    Map<String, List<String>> aware = new HashMap<>(sent);
    aware.remove(Seen.FIELD);
    return new SentForm(name, aware, faults, left).wrong("", text);
  }

  /** What its page has seen: as it was sent, else what stands now. */
  public String seen(String now) {
    return sent.containsKey(Seen.FIELD) ? text(Seen.FIELD, now) : now;
  }

  /** The same with each fault, so far a word, as a sentence of the page. */
  public SentForm told(UnaryOperator<String> sentence) {
    return new SentForm(
        name,
        sent,
        faults.stream().map(f -> new Fault(f.id(), sentence.apply(f.text()))).toList(),
        left);
  }

  /**
   * The same, refused for good: its page has no such form any more, and gives back what was typed
   * in these fields as text.
   */
  public SentForm gone(String text, String... fields) {
    return wrong("", text).formless(fields);
  }

  /** The same where its page has no such form any more: no fault points into it. */
  public SentForm formless(String... fields) {
    List<Fault> told = faults.stream().map(fault -> new Fault("", fault.text())).toList();
    List<String> typed =
        Arrays.stream(fields)
            .flatMap(field -> sent.getOrDefault(field, List.of()).stream())
            .filter(value -> !value.isBlank())
            .toList();
    return new SentForm(name, sent, told, typed);
  }

  /** What was typed into a form that is gone; empty where the form itself comes back. */
  public List<String> left() {
    return left == null ? List.of() : left;
  }

  public boolean isGone() {
    return left != null;
  }

  public boolean isRefused() {
    return !faults.isEmpty();
  }

  public List<Fault> faults() {
    return faults;
  }

  /** This one for the page's form of that name, an empty one for all others. */
  public SentForm form(Object wanted) {
    String other = wanted.toString();
    return name.equals(other) ? this : new SentForm(other, Map.of(), List.of(), null);
  }

  /** By which the page, and the list of faults, points at the field. */
  public String id(String field) {
    return name.isEmpty() ? field : field + "-" + name;
  }

  /** As it was sent; otherwise what the page shows to begin with. */
  public String text(String field, Object otherwise) {
    return at(field, 0, otherwise);
  }

  /** The same of one of several fields of that name. */
  public String at(String field, int place, Object otherwise) {
    if (sent.isEmpty()) {
      return otherwise.toString();
    }
    List<String> values = sent.getOrDefault(field, List.of());
    return place < values.size() ? values.get(place) : "";
  }

  /** As it was sent in a list of rows: the field that stands in the row whose key has the value. */
  public String beside(String key, String value, String field, Object otherwise) {
    int row = sent.getOrDefault(key, List.of()).indexOf(value);
    return row < 0 ? otherwise.toString() : at(field, row, otherwise);
  }

  /** Whether the value was ticked or chosen; otherwise how the page shows it to begin with. */
  public boolean chose(String field, Object value, boolean otherwise) {
    return sent.isEmpty()
        ? otherwise
        : sent.getOrDefault(field, List.of()).contains(value.toString());
  }

  public boolean isWrong(String field) {
    return faults.stream().anyMatch(fault -> fault.id().equals(id(field)));
  }

  /** What is to be mended at the field; empty for nothing. */
  public String faultAt(String field) {
    return String.join(
        " ", faults.stream().filter(f -> f.id().equals(id(field))).map(Fault::text).toList());
  }
}

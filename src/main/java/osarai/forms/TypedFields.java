package osarai.forms;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The fields of a form into which something is typed; in all others its page chooses or hides.
 *
 * @param form the address, with {} for what differs
 * @param texts in the order of the page
 * @param rows the columns of a table in which each line is one row of the form; "tick=key" for one
 *     that holds a tick, in the row whose key has its value
 */
public record TypedFields(String form, List<String> texts, List<String> rows) {
  /** All forms of the pages that have any. */
  public static final List<TypedFields> ALL =
      List.of(
          of("/account-links/{}/ending", "reason"),
          of("/completions/{}/withdrawal", "reason"),
          of("/departments", "from", "code", "name", "authority"),
          of("/departments/{}/change", "from", "code", "name", "authority"),
          of("/departments/{}/ending", "last", "successor"),
          of("/group-sessions", "held", "place", "speaker", "questions", "note"),
          of("/group-sessions/{}/attendance", "explainer", "explained", "material", "reason")
              .withRows("present=person", "correct", "paper"),
          of("/handlers/{}/start", "started"),
          of("/handlers/{}/start/correction", "day", "reason"),
          of("/handlers/{}/start/record", "start-day", "start-document", "start-why"),
          of("/import-profiles").withRows("text"),
          of("/import-profiles/sample", "header-row", "sheet"),
          of("/import-profiles/sample/columns", "name"),
          of("/import-profiles/text", "text"),
          of("/imports", "effective"),
          of("/office-events", "day", "text", "document"),
          of("/office-events/{}/withdrawal", "reason"),
          of("/people/{}/duties/{}/extension", "until", "reason"),
          of("/people/{}/exclusions", "from", "to", "note"),
          of("/people/{}/exclusions/{}/decision", "note"),
          of("/people/{}/exclusions/{}/end", "last", "reason"),
          of("/what-if", "day", "text"),
          of("/year-closings/{}/closing", "note"),
          of("/year-closings/{}/corrections", "reason", "document"),
          of("/year-closings/{}/corrections/{}/decision", "note"),
          of("/year-closings/{}/recounts", "reason", "document"),
          of("/year-closings/{}/recounts/{}/decision", "note"));

  private static TypedFields of(String form, String... texts) {
    return new TypedFields(form, List.of(texts), List.of());
  }

  private TypedFields withRows(String... columns) {
    return new TypedFields(form, texts, List.of(columns));
  }

  /** Of the form that is sent to the address; none where nothing is typed into it. */
  static TypedFields at(String address) {
    return ALL.stream().filter(one -> one.isAt(address)).findFirst().orElse(of(address));
  }

  private boolean isAt(String address) {
    String[] here = form.split("/", -1);
    String[] there = address.split("/", -1);
    return here.length == there.length
        && IntStream.range(0, here.length)
            .allMatch(i -> here[i].equals("{}") || here[i].equals(there[i]));
  }
}

package osarai.evidence.handlers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.forms.SentForm;

/**
 * The register as it is shown.
 *
 * @param said what became of a form, or what is wrong with the day asked for
 * @param onlyToConfirm whether it holds only starts that the reader can confirm
 */
record ShownRegister(
    List<RegisterColumn> columns,
    List<HandlerTexts.RegisterLine> lines,
    RegisterDay asked,
    LocalDate today,
    String madeAt,
    String scope,
    @Nullable RegisterSaid said,
    boolean onlyToConfirm) {
  /** Of a line, from left to right. */
  public List<RegisterColumn.ShownCell> cells(HandlerTexts.RegisterLine line) {
    return columns.stream().map(column -> new RegisterColumn.ShownCell(column, line)).toList();
  }

  /**
   * Whose start the reader is to confirm, in a table of their own: the one whose form comes back
   * first, then what can be confirmed today.
   */
  public List<HandlerTexts.RegisterLine> awaited(SentForm form) {
    return isOfToday()
        ? lines.stream()
            .filter(line -> line.row().isAwaited())
            .sorted(
                Comparator.comparing(
                        (HandlerTexts.RegisterLine line) -> !form.form(line.row().id()).isRefused())
                    .thenComparing(line -> !line.toBeConfirmed()))
            .toList()
        : List.of();
  }

  public String reference() {
    return asked.dayText();
  }

  /** Only today's register, of all that is known, is worked with. */
  public boolean isOfToday() {
    return asked.day().equals(today) && asked.known() == null;
  }

  /** Whether that day may still bring something. */
  public boolean isKnownNotOver() {
    return today.equals(asked.known());
  }
}

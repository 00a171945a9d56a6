package osarai.learning;

import jakarta.ws.rs.FormParam;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands among the others: requests may arrive in another order than they were
 * made, and from several windows. Without JavaScript a page sends no number; a node of an earlier
 * version has pages that send no version.
 *
 * @param page a tab of a browser by a number of its own; without JavaScript one showing of a page
 * @param number counted up in that tab, from 1; null where no script says that something was marked
 * @param version how often the answer had been saved when the page was shown
 * @param shown what was chosen then; null for nothing
 */
record Change(
    @FormParam("page") @Nullable Long page,
    @FormParam("change") @Nullable Integer number,
    @FormParam("version") @Nullable Integer version,
    @FormParam("shown") @Nullable String shown) {

  /** The last word, whenever it comes. */
  static final Change UNNUMBERED = new Change(null, null, null, null);

  private static final Pattern LONG = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern INT = Pattern.compile("[0-9]{1,9}");

  /** Of a form that nobody has bound; what is no number is none. */
  static Change of(Function<String, List<String>> fields) {
    String page = first(fields, "page", LONG);
    String number = first(fields, "change", INT);
    String version = first(fields, "version", INT);
    return new Change(
        page == null ? null : Long.valueOf(page),
        number == null ? null : Integer.valueOf(number),
        version == null ? null : Integer.valueOf(version),
        fields.apply("shown").stream().findFirst().orElse(null));
  }

  private static @Nullable String first(
      Function<String, List<String>> fields, String name, Pattern like) {
    return fields.apply(name).stream()
        .findFirst()
        .filter(value -> like.matcher(value).matches())
        .orElse(null);
  }

  boolean isVersioned() {
    return version != null;
  }

  /** The page as it is kept with the answer; null where no order follows from it. */
  @Nullable Long keptPage() {
    return isVersioned() || number != null ? page : null;
  }

  /** The number as it is kept with the answer; of a page without JavaScript it is 0. */
  @Nullable Integer keptNumber() {
    if (keptPage() == null) {
      return null;
    }
    return number == null ? Integer.valueOf(0) : number;
  }

  /** Whether the form came back as it was shown; an empty field of a form arrives as none. */
  boolean isUntouched(Collection<String> values) {
    String before = shown == null ? "" : shown;
    return isVersioned()
        && number == null
        && new TreeSet<>(values)
            .equals(new TreeSet<>(before.isEmpty() ? List.of() : List.of(before.split(","))));
  }

  /**
   * Whether the answer takes the place of the stored one: of the same tab the later change does, of
   * another only one whose page showed the stored answer. Without a version whatever comes does,
   * but for an earlier change of the same page. The statement that saves says the same in SQL.
   */
  boolean replaces(@Nullable Answer stored) {
    if (stored == null) {
      return true;
    }
    Integer kept = keptNumber();
    boolean same = kept != null && keptPage() != null && keptPage().equals(stored.page());
    Integer last = same ? stored.pageChange() : null;
    if (!isVersioned()) {
      return last == null || kept == null || last <= kept;
    }
    if (same && kept != null) {
      return last == null || kept == 0 || last < kept;
    }
    return version != null && version == stored.saves();
  }
}

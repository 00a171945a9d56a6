package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.StatementDraft.post;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.KeptTexts;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.web.Spoken;

/**
 * What is refused for what is known under the same number. 田中 has been regular under 1001, in 市民課,
 * since April 2020, and serves a term under 1002 from April to December 2026, in 税務課.
 */
class UnderOneNumberTest {
  private static final KeptTexts WORDS = Spoken.kept(StatementMessages.class);
  private static final EmploymentType PART = EmploymentType.FISCAL_YEAR_PART_TIME;
  private static final Successions TOWN =
      new Successions(
          Map.of(
              section(210), List.of(department(210, "市民課")),
              section(220), List.of(department(220, "税務課"))));

  private final List<Notice> known = new ArrayList<>();

  UnderOneNumberTest() {
    keep(
        StatementDraft.on("2020-04-01")
            .engaged(EmploymentType.REGULAR, "2020-04-01", null)
            .posted(post("210", "主事", null)));
    keep(
        StatementDraft.on("2026-04-01")
            .under("1002")
            .engaged(PART, "2026-04-01", "2026-12-31")
            .posted(post("220", "調査員", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "1002, 2026-10-01, 2027-03-31, true",
    "1002, 2026-12-31, 2027-03-31, true",
    "1002, 2027-01-01, 2027-03-31, false",
    "1002, 2026-04-01, 2027-03-31, false", // the same one, with another last day
    "1002, 2025-04-01, 2026-03-31, false",
    "1001, 2026-10-01, 2027-03-31, false", // of an open one the next is the end
    "1003, 2026-10-01, 2027-03-31, false"
  })
  void aTermWithinAnotherThatHasItsEnd(String number, String from, String last, boolean refused) {
    assertThat(
            faults(
                StatementDraft.on(from)
                    .under(number)
                    .engaged(PART, from, last)
                    .posted(post("220", "調査員", null))))
        .isEqualTo(refused ? List.of("この職員番号には、令和8年4月1日から令和8年12月31日までの任用があり、期間が重なります") : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1001, 2026-07-01, -",
        "1002, 2026-07-01, -",
        "1002, 2027-01-01, この日に就いている職がありません。所属コードも書いてください",
        "1003, 2026-07-01, この日に就いている職がありません。所属コードも書いてください"
      })
  void aTitleWithoutAPost(String number, String day, @Nullable String fault) {
    assertThat(faults(StatementDraft.on(day).under(number).titled("主査")))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"2026-05-31, -", "2026-06-01, この日に兼務があり、どの職の職名が変わるかわかりません。すべての職を、所属コードと職名で書いてください"})
  void aTitleOfOneOfTwoPosts(String day, @Nullable String fault) {
    keep(StatementDraft.on("2026-06-01").posted(post("210", "主事", null), post("220", "主事", null)));
    assertThat(faults(StatementDraft.on(day).titled("主査")))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  private void keep(StatementDraft said) {
    known.add(receipt(said).notice(UUID.randomUUID(), known.size() + 1));
  }

  private List<String> faults(StatementDraft said) {
    return receipt(said).line(new UUID(0, 1), null).faults().stream()
        .map(fault -> WORDS.said(fault.text()))
        .toList();
  }

  private Receipt receipt(StatementDraft said) {
    return new Receipt(
        said.said(),
        new Recognition.Recognised(new UUID(0, 1), Recognition.Decision.STAFF_NUMBER, null),
        known,
        Set.of(),
        TOWN,
        Received.TODAY);
  }

  private static Department department(int code, String name) {
    return new Department(
        section(code), String.valueOf(code), name, null, true, days("2010-04-01", null));
  }
}

package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.FiscalYear;
import osarai.forms.MonthDayConverter;
import osarai.forms.TypedText;

/** When a closing is asked for, how it counts, and what its forms take. */
class ClosingRulesTest {
  private static final String DUTY = "01900000-0000-7000-8000-000000000000";

  @ParameterizedTest
  @CsvSource({
    "05-31,2027-03-31,false",
    "05-31,2027-05-30,false",
    "05-31,2027-05-31,true",
    "05-31,2030-01-01,true",
    "04-01,2027-03-31,false",
    "04-01,2027-04-01,true",
    "02-28,2027-04-01,false",
    "02-28,2028-02-28,true"
  })
  void isAskedForFromADayOfTheNextFiscalYear(String from, LocalDate today, boolean asked) {
    MonthDay day = new MonthDayConverter().convert(from);
    assertThat(YearClosings.isAskedFor(new FiscalYear(2026), day, today)).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({"5-31", "05-32", "May", "''"})
  void aDayThatIsNoneIsRefusedAtTheStart(String text) {
    assertThatThrownBy(() -> new MonthDayConverter().convert(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("05-31");
  }

  @Test
  void percentagesAreTruncatedAndNothingOfNothingIsNone() {
    ClosingFigure figure = new ClosingFigure("all-staff", 1000, 999, 1, 0, 999, 999);
    assertThat(figure.percent()).isEqualTo(99);
    assertThat(figure.netPercent()).isEqualTo(100);
    assertThat(ClosingFigure.sum(List.of()).percent()).isZero();
  }

  @Test
  void theSumAddsEveryColumn() {
    assertThat(
            ClosingFigure.sum(
                List.of(
                    new ClosingFigure("a", 10, 6, 1, 3, 5, 8),
                    new ClosingFigure("b", 1, 0, 1, 0, 0, 0))))
        .isEqualTo(new ClosingFigure("", 11, 6, 2, 3, 5, 8));
  }

  @Test
  void aCorrectionNeedsWhatWasFoundWhyAndTheDocument() {
    ClosingCorrectionForm form = new ClosingCorrectionForm();
    form.duty = DUTY;
    form.found = "late";
    form.reason = " ";
    assertThat(form.read(new FiscalYear(2026)).faults())
        .containsExactly(
            new ClosingFault("found", ClosingFault.What.NO_FOUND),
            new ClosingFault("reason", ClosingFault.What.NO_REASON),
            new ClosingFault("document", ClosingFault.What.NO_DOCUMENT));
    form.found = "fulfilled";
    form.reason = "受講票が見つかった";
    form.document = "DX-12";
    assertThat(form.read(new FiscalYear(2026)).request())
        .hasValueSatisfying(
            request -> {
              assertThat(request.found()).isEqualTo(CorrectionFinding.FULFILLED);
              assertThat(request.document()).isEqualTo("DX-12");
            });
  }

  @Test
  void textsAreNeitherTooLongNorHoldAnIndividualNumber() {
    assertThat(ClosingFault.ofNote(TypedText.optional("あ".repeat(501), 500)))
        .contains(new ClosingFault("note", ClosingFault.What.LONG_NOTE));
    assertThat(ClosingFault.ofNote(TypedText.optional("番号は123456789018です", 500)))
        .contains(new ClosingFault("note", ClosingFault.What.INDIVIDUAL_NUMBER));
    assertThat(ClosingFault.ofNote(TypedText.optional(null, 500))).isEmpty();
  }
}

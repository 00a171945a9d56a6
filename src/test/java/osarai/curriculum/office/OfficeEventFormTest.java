package osarai.curriculum.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Occurrence;
import osarai.forms.TypedText;

/** What is typed about an event of the office on 1 December 2026. */
class OfficeEventFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String ID = "01900000-0000-7000-8000-000000000001";
  private static final String SECTION = "01900000-0000-7000-8000-000000000210";

  @Test
  void aFormWithoutFaultsIsARequest() {
    OfficeEventForm form =
        OfficeEventForm.of(
            ID, "incident", " 2026-11-28 ", " USBメモリの紛失 ", "総第12号", List.of(SECTION), TODAY);
    assertThat(form.faults()).isEmpty();
    assertThat(form.id()).hasToString(ID);
    assertThat(form.request())
        .isEqualTo(
            new EventRequest(
                Occurrence.Event.INCIDENT,
                LocalDate.of(2026, 11, 28),
                "USBメモリの紛失",
                "総第12号",
                Set.of(UUID.fromString(SECTION))));
  }

  @Test
  void documentAndDepartmentsMayBeLeftOut() {
    OfficeEventForm form =
        OfficeEventForm.of(ID, "policy_revised", "2026-12-01", "第2.1版", " ", null, TODAY);
    assertThat(form.faults()).isEmpty();
    assertThat(form.request().document()).isNull();
    assertThat(form.request().departments()).isEmpty();
  }

  /**
   * Duties are written up to the end of the next fiscal year; what happened in the last one may be
   * due in this one.
   */
  @ParameterizedTest
  @CsvSource({
    "2025-03-31, false",
    "2025-04-01, true",
    "2026-03-31, true",
    "2026-04-01, true",
    "2027-03-31, true",
    "2028-03-31, true",
    "2028-04-01, false",
    "12月1日, false",
    "'', false",
    ", false"
  })
  void anEventIsOfTheLastFiscalYearToTheNext(@Nullable String day, boolean good) {
    OfficeEventForm form = OfficeEventForm.of(ID, "incident", day, "紛失", "", null, TODAY);
    assertThat(faults(form)).isEqualTo(good ? List.of() : List.of("day: BAD_DAY"));
    assertThat(form.day()).as("shown again").isEqualTo(day == null ? "" : day);
  }

  @ParameterizedTest
  @CsvSource({
    "incident, true",
    "policy_revised, true",
    "hired, false",
    "INCIDENT, false",
    ", false"
  })
  void theOfficeRecordsWhatNoFactOfAPersonTells(@Nullable String kind, boolean good) {
    OfficeEventForm form = OfficeEventForm.of(ID, kind, "2026-12-01", "紛失", "", null, TODAY);
    assertThat(faults(form)).isEqualTo(good ? List.of() : List.of("kind: NO_KIND"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, text: NO_TEXT",
    "1, 0, ''",
    "100, 60, ''",
    "101, 60, text: TEXT_TOO_LONG",
    "100, 61, document: DOCUMENT_TOO_LONG"
  })
  void textsHaveALongestLength(int text, int document, String fault) {
    OfficeEventForm form =
        OfficeEventForm.of(
            ID, "incident", "2026-12-01", "紛".repeat(text), "第".repeat(document), null, TODAY);
    assertThat(faults(form)).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
  }

  @Test
  void anIndividualNumberIsRefusedAndNotShownAgain() {
    OfficeEventForm form =
        OfficeEventForm.of(
            ID, "incident", "2026-12-01", "123456789018", "123456789018", null, TODAY);
    assertThat(faults(form))
        .containsExactly("text: INDIVIDUAL_NUMBER", "document: INDIVIDUAL_NUMBER");
    assertThat(form.text()).isEmpty();
    assertThat(form.document()).isEmpty();
  }

  @Test
  void whatNoPageOfOursHasSentIsABadForm() {
    OfficeEventForm form =
        OfficeEventForm.of("x", "incident", "2026-12-01", "紛失", "", List.of("210"), TODAY);
    assertThat(faults(form)).containsExactly(": BAD_FORM", ": BAD_FORM");
    assertThat(form.id()).as("an id for the next try").isNotNull();
    assertThat(form.departments()).isEmpty();
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheFields() {
    assertThat(faults(OfficeEventForm.of(ID, null, null, null, null, null, TODAY)))
        .containsExactly("kind: NO_KIND", "day: BAD_DAY", "text: NO_TEXT");
  }

  @Test
  void anEmptyFormBeginsWithToday() {
    OfficeEventForm form = OfficeEventForm.empty(UUID.fromString(ID), TODAY);
    assertThat(form.day()).isEqualTo("2026-12-01");
    assertThat(form.kind()).isNull();
    assertThat(form.faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OfficeEventNote.class)
  void anAddressTellsOnlyWhatWasDone(OfficeEventNote note) {
    boolean done = note == OfficeEventNote.RECORDED || note == OfficeEventNote.WITHDRAWN;
    assertThat(OfficeEventNote.told(note.word()).isPresent()).isEqualTo(done);
    assertThat(note.isGood()).isEqualTo(done);
  }

  @ParameterizedTest
  @CsvSource({
    "MISSING, NO_REASON",
    "TOO_LONG, NOTE_TOO_LONG",
    "INDIVIDUAL_NUMBER, INDIVIDUAL_NUMBER"
  })
  void aReasonThatCannotBeTakenIsToldAsWhatItIs(TypedText.Wrong wrong, OfficeEventNote note) {
    assertThat(OfficeEventNote.of(new TypedText("", wrong))).isEqualTo(note);
  }

  private static List<String> faults(OfficeEventForm form) {
    return form.faults().stream().map(fault -> fault.field() + ": " + fault.what()).toList();
  }
}

package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From which day a request is true. */
class ScimEffectiveTest {
  private static final String OWN = ScimSchemas.APPOINTMENT;
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate SAID = LocalDate.of(2027, 4, 1);

  private static ObjectNode body(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json.replace("OWN", OWN));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static LocalDate of(String json) {
    return ScimEffective.of(body(json), OWN, TODAY);
  }

  @Test
  void itIsTodayWhereNothingIsSaid() {
    assertThat(of("{}")).isEqualTo(TODAY);
    assertThat(of("{\"OWN\":{\"effectiveDate\":null}}")).isEqualTo(TODAY);
    assertThat(of("{\"OWN\":{\"startDate\":\"2027-04-01\"}}")).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"OWN\":{\"effectiveDate\":\"2027-04-01\"}}",
        "{\"Operations\":[{\"path\":\"OWN:effectiveDate\",\"value\":\"2027-04-01\"}]}",
        "{\"Operations\":[{\"path\":\"OWN:EFFECTIVEDATE\",\"value\":\"2027-04-01\"}]}",
        "{\"Operations\":[{\"path\":\"OWN\",\"value\":{\"effectiveDate\":\"2027-04-01\"}}]}",
        "{\"Operations\":[{\"value\":{\"OWN:effectiveDate\":\"2027-04-01\"}}]}",
        "{\"Operations\":[{\"value\":{\"OWN\":{\"effectiveDate\":\"2027-04-01\"}}}]}",
      })
  void itIsSaidInTheResourceOrInAnOperation(String json) {
    assertThat(of(json)).isEqualTo(SAID);
  }

  @Test
  void aNewAppointmentIsTrueFromItsFirstDay() {
    String start = "{\"OWN\":{\"startDate\":\"2027-04-01\"}}";
    assertThat(ScimEffective.ofNew(body(start), OWN, TODAY)).isEqualTo(SAID);
    String both = "{\"OWN\":{\"startDate\":\"2027-05-01\",\"effectiveDate\":\"2027-04-01\"}}";
    assertThat(ScimEffective.ofNew(body(both), OWN, TODAY)).isEqualTo(SAID);
    assertThat(ScimEffective.ofNew(body("{}"), OWN, TODAY)).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-30", "2027/04/01", "令和9年4月1日", ""})
  void whatIsNoDayIsRefusedWithoutBeingSaidAgain(String day) {
    assertThatThrownBy(() -> of("{\"OWN\":{\"effectiveDate\":\"%s\"}}".formatted(day)))
        .isInstanceOfSatisfying(
            ScimRefused.class,
            refused -> {
              assertThat(refused.getScimType()).isEqualTo("invalidValue");
              assertThat(refused.getDetail()).doesNotContain("2027");
            });
  }
}

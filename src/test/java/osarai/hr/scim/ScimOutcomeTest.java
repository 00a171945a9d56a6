package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.hr.intake.StatementField;

/** A fault names an attribute that can be sent, by the name that the schemas give it. */
class ScimOutcomeTest {
  @ParameterizedTest
  @EnumSource(StatementField.class)
  void everyFieldOfAStatementIsAnAttributeOfTheSchemas(StatementField field) {
    String attribute = ScimOutcome.attribute(field);
    boolean own = attribute.startsWith("Appointment.");
    JsonNode known = ScimDocuments.read(own ? "appointment.json" : "user.json").path("attributes");
    for (String name : attribute.replaceFirst("^Appointment\\.", "").split("\\.")) {
      known = named(known, name);
      assertThat(known).as(attribute).isNotNull();
      assertThat(known.path("mutability").asText()).isNotEqualTo("readOnly");
      known = known.path("subAttributes");
    }
  }

  private static JsonNode named(JsonNode attributes, String name) {
    for (JsonNode attribute : attributes) {
      if (attribute.path("name").asText().equals(name)) {
        return attribute;
      }
    }
    return null;
  }

  @ParameterizedTest
  @CsvSource({
    "STAFF_NUMBER, userName",
    "EFFECTIVE, Appointment.effectiveDate",
    "FIRST_DAY, Appointment.startDate",
    "LAST_DAY, Appointment.endDate",
    "POST_LAST_DAY, Appointment.posts.until",
    "LEAVE_FROM, Appointment.leave.from",
    "DESIGNATION_LAST_DAY, Appointment.designations.until"
  })
  void theDayAtFaultIsTheOneNamed(StatementField field, String attribute) {
    assertThat(ScimOutcome.attribute(field)).isEqualTo(attribute);
  }

  /** Both were named, whichever was sent. */
  @Test
  void aDayThatIsNoneIsToldAtItsOwnAttribute() {
    ScimDesk desk = new ScimDesk();
    assertThat(desk.post(ScimDesk.person("0101", "\"startDate\":\"2026-02-30\"")).detail())
        .contains("startDate")
        .doesNotContain("effectiveDate");
    assertThat(
            desk.post(
                    ScimDesk.person(
                        "0101", "\"startDate\":\"2026-02-01\",\"effectiveDate\":\"2026-02-30\""))
                .detail())
        .contains("effectiveDate")
        .doesNotContain("startDate");
  }
}

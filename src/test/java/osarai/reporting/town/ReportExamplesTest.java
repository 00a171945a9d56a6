package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

/** The answers that the OpenAPI document shows have the fields that answers have. */
class ReportExamplesTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Test
  void showWhatIsAnswered() throws Exception {
    assertThat(read(ReportExamples.TOWN, TownReport.class))
        .isEqualTo(JSON.readTree(ReportExamples.TOWN));
    assertThat(read(ReportExamples.DUTIES, DutiesReport.class))
        .isEqualTo(JSON.readTree(ReportExamples.DUTIES));
  }

  /** And back; what is unknown, or not there, would be a fault. */
  private static JsonNode read(String example, Class<?> type) throws Exception {
    return JSON.readTree(JSON.writeValueAsString(JSON.readValue(example, type)));
  }
}

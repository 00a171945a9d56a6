package osarai.hr.onboarding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.forms.JsonDays;
import osarai.forms.WrongJson;
import osarai.web.ApiRefused;

/** What is sent is taken at its word, or refused at its place. */
class OnboardingBodyTest {
  private static final ObjectMapper JSON = mapper();
  private static final String ONE = "\"staffNumber\":\"5101\",\"name\":\"青木 さくら\"";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ONE,\"name\":\"別 人\"}|/name",
        "{ONE,\"name\":\"青木 さくら\"}|/name",
        "{ONE,\"\\u006eame\":\"別 人\"}|/name",
        "{\"onboardings\":[{ONE},{ONE,\"name\":\"別 人\"}]}|/onboardings/1/name",
        "{\"onboardings\":[{ONE}],\"onboardings\":[]}|/onboardings",
        "{ONE,\"x\":{\"a\":1,\"a\":2}}|/x/a",
        "{\"name\":5}|/name",
        "{\"name\":true}|/name",
        "{\"effectiveFrom\":20261201}|/effectiveFrom",
        "{\"onboardings\":[]}|/onboardings",
        "{\"onboardings\":[{ONE}],\"name\":\"別 人\"}|/onboardings",
        "{\"handler\":\"false\"}|/handler",
        "{\"titleOnly\":1}|/titleOnly",
        "{\"onboardings\":[{ONE},{\"staffNumber\":5101}]}|/onboardings/1/staffNumber",
        "{\"onboardings\":[null]}|/onboardings/0",
        "{\"onboardings\":[{ONE},null]}|/onboardings/1",
        "{\"onboardings\":[3,{ONE}]}|/onboardings/0",
        "{\"onboardings\":[[]]}|/onboardings/0",
        "3|``"
      })
  void whatStandsTwiceOrIsOfAnotherKindIsRefusedAtItsPlace(String body, String place) {
    assertThatThrownBy(() -> read(body.replace("ONE", ONE)))
        .isInstanceOfSatisfying(
            JsonMappingException.class, e -> assertThat(pointer(e)).isEqualTo(place));
  }

  /** An instant of the evening before in UTC is a morning in Japan. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2026-11-30T15:00:00.000Z\"",
        "\"2026-11-30T15:00:00Z\"",
        "\"2026-12-01T00:00:00\"",
        "\"2026-12-01T00:00:00+09:00\"",
        "\"2026-12-01T00:00\"",
        "\"2026-12-01 \"",
        "\"2026/12/01\"",
        "\"20261201\"",
        "\"+12026-12-01\"",
        "\"2026-02-30\"",
        "\"\"",
        "[2026,12,1]",
        "20423",
        "1796137200000"
      })
  void aDayIsADayAndNothingElse(String sent) {
    for (String field : List.of("effectiveFrom", "lastDay", "postLastDay")) {
      assertThatThrownBy(() -> read("{%s,\"%s\":%s}".formatted(ONE, field, sent)))
          .isInstanceOfSatisfying(
              WrongJson.class,
              e -> {
                assertThat(pointer(e)).isEqualTo("/" + field);
                assertThat(e.getOriginalMessage()).isEqualTo("must be a day like 2026-04-01");
              });
    }
    assertThatThrownBy(() -> JSON.readValue(sent, LocalDate.class)).isInstanceOf(WrongJson.class);
  }

  @Test
  void aBatchThatIsTooLongIsToldTheLimit() {
    String all = Stream.generate(() -> "{" + ONE + "}").limit(501).collect(joining(","));
    assertThatThrownBy(() -> read("{\"onboardings\":[%s]}".formatted(all)))
        .hasMessageContaining("1 to 500 persons; there are 501");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ONE}{ONE}",
        "{ONE}\n{ONE}",
        "{ONE} garbage",
        "{ONE},",
        "{ONE}]",
        "{ONE} null",
        "{\"onboardings\":[{ONE}]}\n{\"onboardings\":[{ONE}]}"
      })
  void whatStandsBehindTheEndIsRefused(String body) {
    assertThatThrownBy(() -> read(body.replace("ONE", ONE)))
        .isInstanceOf(ApiRefused.class)
        .hasMessageContaining("goes on behind its JSON document");
  }

  @Test
  void blanksBehindTheEndAreNothing() throws IOException {
    assertThat(read("{%s}\r\n \t\n".formatted(ONE)).all()).hasSize(1);
  }

  @Test
  void whatIsSaidOnceIsTaken() throws IOException {
    Onboarding read =
        read("{%s,\"handler\":false,\"effectiveFrom\":\"2026-12-01\",\"lastDay\":null}"
                .formatted(ONE))
            .all()
            .get(0);
    assertThat(read.name()).isEqualTo("青木 さくら");
    assertThat(read.effectiveFrom()).hasToString("2026-12-01");
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new JsonDays().customize(mapper);
    return mapper;
  }

  private static OnboardingBody read(String json) throws IOException {
    return JSON.readValue(json, OnboardingBody.class);
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(joining());
  }
}

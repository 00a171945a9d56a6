package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the address of an interface is understood, or refused with its name. */
class ApiRefusalsTest {
  /** In the place of an interface. */
  private static final class Door {
    @SuppressWarnings("unused")
    public void bring(
        String header,
        @QueryParam("effective") String effective,
        @QueryParam("dryRun") boolean dryRun,
        @QueryParam("everybody") Boolean everybody) {}

    @SuppressWarnings("unused")
    public void report(UriInfo asked) {}
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "TRUE", "False"})
  void whatIsYesOrNoIsTrueOrFalse(String value) {
    assertThat(faults("bring", Map.of("dryRun", List.of(value)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "yes", "no", "on", "T", "y", "", "true ", "はい"})
  void anythingElseIsRefused(String value) {
    assertThat(faults("bring", Map.of("dryRun", List.of(value))))
        .containsExactly(new Problem.At("/dryRun", "must be true or false"));
    assertThat(faults("bring", Map.of("everybody", List.of(value))))
        .extracting(Problem.At::pointer)
        .containsExactly("/everybody");
  }

  @ParameterizedTest
  @CsvSource({
    "dry_run, /dry_run",
    "dry-run, /dry-run",
    "dryrun, /dryrun",
    "DRYRUN, /DRYRUN",
    "preview, /preview",
    "123456789018, /"
  })
  void anUnknownNameIsRefusedWithTheKnownOnes(String name, String pointer) {
    assertThat(faults("bring", Map.of(name, List.of("true"))))
        .containsExactly(
            new Problem.At(pointer, "is unknown here; known are effective, dryRun, everybody"));
  }

  @Test
  void whatStandsTwiceIsRefused() {
    assertThat(faults("bring", Map.of("dryRun", List.of("true", "false"))))
        .containsExactly(new Problem.At("/dryRun", "stands twice; say it once"));
  }

  @Test
  void textsAreLeftToTheDoor() {
    assertThat(faults("bring", Map.of("effective", List.of("")))).isEmpty();
    assertThat(faults("report", Map.of("day", List.of("1"), "dryRun", List.of("1")))).isEmpty();
  }

  private static List<Problem.At> faults(String door, Map<String, List<String>> given) {
    Method method =
        Arrays.stream(Door.class.getMethods())
            .filter(each -> each.getName().equals(door))
            .findFirst()
            .orElseThrow();
    return ApiRefusals.faults(method, given);
  }
}

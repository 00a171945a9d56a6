package osarai.reporting.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import osarai.web.ApiRefused;
import osarai.web.Problem;

/** The parameters of a question for a report, and all that is wrong with them. */
final class ReportParameters {
  static final String DAY = "day";
  static final String DEPARTMENT = "department";
  static final String SHOW = "show";
  static final String PAGE_SIZE = "limit";
  static final String CURSOR = "cursor";

  /** Any other text that stands as a name is not said again. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_-]{1,40}");

  private final Map<String, List<String>> given;
  private final List<Problem.At> faults = new ArrayList<>();

  ReportParameters(Map<String, List<String>> given, List<String> known) {
    this.given = given;
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            fault(
                NAME.matcher(name).matches() ? name : "",
                "is unknown here; known are " + String.join(", ", known));
          } else if (values.size() > 1) {
            fault(name, "stands twice; say it once");
          }
        });
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name)).map(values -> values.get(0));
  }

  void fault(String name, String detail) {
    faults.add(new Problem.At("/" + name, detail));
  }

  List<Problem.At> faults() {
    return List.copyOf(faults);
  }

  /**
   * Goes on where nothing is wrong.
   *
   * @throws ApiRefused with all of it
   */
  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw new ApiRefused(
          400, "invalid-question", "some parameters are unknown or wrong", faults());
    }
  }
}

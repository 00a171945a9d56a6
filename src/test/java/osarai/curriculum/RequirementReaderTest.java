package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.files.Problems;
import osarai.people.EmploymentType;

class RequirementReaderTest {
  private final Problems problems = new Problems();

  @Test
  void staffStandsForTheEmploymentsThatTheFileListsOnce() {
    List<Requirement> read = read("staff: [regular, seconded]", "[staff]");
    assertThat(problems.all()).isEmpty();
    assertThat(read.get(0).who().employment())
        .isEqualTo(Set.of(EmploymentType.REGULAR, EmploymentType.SECONDED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                   | [staff]          | is not one of
          'staff: []'          | [staff]          | is not one of
          'staff: [regular]'   | [staff, special] | is not one of
          'staff: [regularly]' | [staff]          | did you mean
          """)
  void whatTheWordCannotStandForIsAProblem(String staff, String employment, String fault) {
    read(staff, employment);
    assertThat(problems.all()).anyMatch(problem -> problem.toString().contains(fault));
  }

  private List<Requirement> read(String staff, String employment) {
    String text =
        """
        %s
        requirements:
          - id: tried
            course: all-staff
            who: {employment: %s}
            each: fiscal-year
            due: {days-after-start: 30}
            because: 試験です
        """;
    return RequirementReader.read(text.formatted(staff, employment), Set.of("all-staff"), problems);
  }

  @ParameterizedTest
  @CsvSource({"'', handlers", "true, handlers", "false, ''"})
  void aRequirementOfHandlersTrainsThemUnlessItSaysThatItDoesNot(String said, String courses) {
    assertThat(training(said, "{designation: [handler]}")).isEqualTo(courses);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "false, ''", "true, handlers"})
  void anotherTrainsThemOnlyWhereItSaysSo(String said, String courses) {
    assertThat(training(said, "{employment: [regular]}")).isEqualTo(courses);
  }

  @Test
  void whatIsNeitherTrueNorFalseIsAProblem() {
    training("maybe", "{designation: [handler]}");
    assertThat(problems.all())
        .anyMatch(problem -> problem.toString().contains("requirements.yaml:7: trains-handlers"));
  }

  /** The courses that train by a requirement that says so. */
  private String training(String trains, String who) {
    String text =
        """
        requirements:
          - id: tried
            course: handlers
            who: %s
            each: fiscal-year
            due: {days-after-start: 30}
            %s
            because: 試験です
        """
            .formatted(who, trains.isEmpty() ? "" : "trains-handlers: " + trains);
    List<Requirement> read = RequirementReader.read(text, Set.of("handlers"), problems);
    return String.join(" ", HandlerTraining.courses(read));
  }
}

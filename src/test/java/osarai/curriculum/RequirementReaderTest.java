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
}

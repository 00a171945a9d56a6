package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.people.DesignationRole;

class HandlerTrainingTest {
  @Test
  void isWhatTheDesignationAsksForBeforeTheStartAndEveryYear() {
    assertThat(
            HandlerTraining.courses(
                List.of(
                    of("first", DesignationRole.HANDLER, Occurrence.Event.DESIGNATED),
                    of("yearly", DesignationRole.HANDLER))))
        .containsExactlyInAnyOrder("first", "yearly");
  }

  @Test
  void isNoneThatAnotherEventAsksForOrAnotherRole() {
    assertThat(
            HandlerTraining.courses(
                List.of(
                    of("scope", DesignationRole.HANDLER, Occurrence.Event.SCOPE_CHANGED),
                    of("officers", DesignationRole.PROTECTION_OFFICER, Occurrence.Event.DESIGNATED),
                    of("incident", DesignationRole.HANDLER, Occurrence.Event.INCIDENT))))
        .isEmpty();
  }

  @Test
  void isOneCourseOfOurOwnRequirements() {
    Problems problems = new Problems();
    List<Requirement> own =
        RequirementReader.read(
            AuthoredFiles.below(Path.of("").toAbsolutePath()),
            Set.of("all-staff", "fiscal-year-appointees", "handlers", "handler-scope"),
            problems);
    assertThat(problems.all()).isEmpty();
    assertThat(HandlerTraining.courses(own)).containsExactly("handlers");
    assertThat(HandlerTraining.daysBefore(own)).as("what the requirement credits").isEqualTo(90);
  }

  @Test
  void aPassMayBeAsOldAsTheDutyCredits() {
    assertThat(HandlerTraining.daysBefore(List.of())).isZero();
    Requirement first = of("first", DesignationRole.HANDLER, Occurrence.Event.DESIGNATED);
    Requirement sixty =
        new Requirement(
            first.id(),
            first.course(),
            first.who(),
            first.each(),
            first.due(),
            new Requirement.Credit(CreditWithin.EVENT, 60),
            first.because());
    assertThat(HandlerTraining.daysBefore(List.of(of("y", DesignationRole.HANDLER), sixty)))
        .isEqualTo(60);
  }

  @Test
  void aRequirementMaySayItselfWhetherItTrainsHandlers() {
    assertThat(
            HandlerTraining.courses(
                List.of(
                    saying(of("all", DesignationRole.PROTECTION_OFFICER), true),
                    saying(of("yearly", DesignationRole.HANDLER), false))))
        .containsExactly("all");
  }

  private static Requirement saying(Requirement one, boolean trains) {
    return new Requirement(
        one.id(),
        one.course(),
        one.who(),
        one.each(),
        one.opens(),
        one.due(),
        one.credit(),
        Optional.of(trains),
        one.because());
  }

  private static Requirement of(String course, DesignationRole role, Occurrence.Event... on) {
    return new Requirement(
        course,
        course,
        new Requirement.Who(Set.of(), Set.of(role), Set.of(), Set.of(), Set.of(on)),
        Requirement.Each.FISCAL_YEAR,
        new Requirement.Due(Optional.empty(), Optional.of(30), false),
        Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
        "試験です");
  }
}

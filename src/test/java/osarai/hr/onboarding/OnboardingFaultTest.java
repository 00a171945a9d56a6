package osarai.hr.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.hr.intake.StatementField;

/** A fault points at a field of the body that can be sent. */
class OnboardingFaultTest {
  @ParameterizedTest
  @EnumSource(StatementField.class)
  void everyFieldOfAStatementIsAFieldOfTheBody(StatementField field) {
    assertThat(Arrays.stream(Onboarding.class.getRecordComponents()).map(RecordComponent::getName))
        .contains(OnboardingFault.name(field));
  }
}

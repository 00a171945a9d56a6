package osarai.hr.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.forms.KeptText;
import osarai.hr.intake.Fault;
import osarai.hr.intake.StatementField;
import osarai.hr.intake.StatementMessages;
import osarai.web.Problem;
import osarai.web.Spoken;

/** A fault points at a field of the body that can be sent. */
class OnboardingFaultTest {
  @ParameterizedTest
  @EnumSource(StatementField.class)
  void everyFieldOfAStatementIsAFieldOfTheBody(StatementField field) {
    assertThat(Arrays.stream(Onboarding.class.getRecordComponents()).map(RecordComponent::getName))
        .contains(OnboardingFault.name(field));
  }

  /** A second appointment was refused, and of the designation nothing was told. */
  @ParameterizedTest
  @CsvSource({
    "true, §statements.overlap|2026-04-01, /effectiveFrom /handler",
    "false, §statements.overlap|2026-04-01, /effectiveFrom",
    "true, §statements.no_post, /effectiveFrom"
  })
  void aDesignationDuringAnAppointmentIsToldHowItIsSaid(
      boolean handler, String text, String pointers) {
    Onboarding wanted =
        new Onboarding(
            null, "0101", "青木 さくら", "アオキ", "regular", "210", "主事", null, null, null, handler, null,
            null, null, null, null, null, null, null);
    Fault overlap =
        new Fault(Fault.Ground.CONFLICT, StatementField.FIRST_DAY.word(), new KeptText(text));
    assertThat(OnboardingFault.all(wanted, List.of(overlap), Spoken.kept(StatementMessages.class)))
        .extracting(Problem.At::pointer)
        .containsExactly(pointers.split(" "));
  }
}

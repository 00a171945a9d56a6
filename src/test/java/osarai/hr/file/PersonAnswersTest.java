package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.hr.intake.Fault;
import osarai.hr.intake.Recognition;
import osarai.hr.intake.StatementField;
import osarai.hr.intake.StatementOutcome;

class PersonAnswersTest {
  private final Preview asked =
      Preview.of(
          4,
          0,
          0,
          List.of(),
          List.of(),
          List.of(
              line("1001", StatementField.STAFF_NUMBER, Fault.Question.SAME_PERSON),
              line("1002", StatementField.STAFF_NUMBER, Fault.Question.SAME_OR_SOMEBODY_ELSE),
              line("1003", StatementField.STAFF_NUMBER, null),
              line("1004", StatementField.EXTERNAL_ID, Fault.Question.SAME_PERSON)));

  @Test
  void onlyWhatWasAskedIsAnswered() {
    assertThat(PersonAnswers.NONE.and(Set.of("1001", "1003", "else:1003", ""), asked).said())
        .containsExactly("1001");
    assertThat(PersonAnswers.NONE.and(Set.of("else:1001", "else:1002"), asked).said())
        .as("whoever has the number on the day is nobody else")
        .containsExactly("else:1002");
  }

  @Test
  void whoseAnIdIsCanBeAnswered() {
    assertThat(PersonAnswers.NONE.and(Set.of("1004"), asked).said()).containsExactly("1004");
  }

  @Test
  void whatWasAnsweredBeforeStands() {
    PersonAnswers answers = PersonAnswers.read("0999 else:0998").and(Set.of("1002"), asked);
    assertThat(PersonAnswers.read(answers.kept())).isEqualTo(answers);
    assertThat(answers.said()).containsExactlyInAnyOrder("0999", "else:0998", "1002");
    assertThat(PersonAnswers.read("")).isEqualTo(PersonAnswers.NONE);
  }

  private static StatementOutcome line(
      String number, StatementField field, Fault.@Nullable Question asks) {
    Fault fault =
        new Fault(Fault.Ground.CONFLICT, field.word(), new KeptText("職員番号の人と名前がちがいます"), asks);
    return new StatementOutcome(
        new KeptText("1行目"),
        StatementOutcome.Effect.REJECTED,
        null,
        number,
        "小川 綾",
        Recognition.Decision.STAFF_NUMBER,
        List.of(),
        List.of(fault));
  }
}

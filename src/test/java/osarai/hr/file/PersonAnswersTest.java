package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.hr.intake.Fault;
import osarai.hr.intake.Recognition;
import osarai.hr.intake.StatementMessages;
import osarai.hr.intake.StatementOutcome;
import osarai.people.KeptWords;

class PersonAnswersTest {
  private static final KeptText ALWAYS = KeptWords.of(Period.from(LocalDate.of(2020, 4, 1)));

  private final Preview asked =
      Preview.of(
          2,
          0,
          0,
          List.of(),
          List.of(),
          List.of(
              line("1001", is -> is.number_in_use("寄居 綾", ALWAYS)),
              line("1002", is -> is.number_was("寄居 綾", ALWAYS, "小川 綾")),
              line("1004", Recognition.Decision.EXTERNAL_ID, is -> is.id_of("寄居 綾", "小川 凛"))));

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

  private static StatementOutcome line(String number, Function<StatementMessages, String> text) {
    return line(number, Recognition.Decision.STAFF_NUMBER, text);
  }

  private static StatementOutcome line(
      String number, Recognition.Decision by, Function<StatementMessages, String> text) {
    return new StatementOutcome(
        new KeptText("1行目"),
        StatementOutcome.Effect.REJECTED,
        null,
        number,
        "小川 綾",
        by,
        List.of(),
        List.of(
            new Fault(
                Fault.Ground.CONFLICT, "staffNumber", KeptText.of(StatementMessages.class, text))));
  }
}

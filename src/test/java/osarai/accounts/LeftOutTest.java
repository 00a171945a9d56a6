package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.AccountHolders.Holder;

/** Who gets no first password on paper, and how that is told. */
class LeftOutTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // accounts of the number, those that are the person's; enabled, to be changed, of LDAP
        "0, 0, true,  true,  false, false, NO_ACCOUNT",
        "1, 0, true,  true,  false, false, UNCONFIRMED",
        "2, 2, true,  true,  false, false, SEVERAL",
        "2, 1, true,  true,  false, false, -",
        "1, 1, true,  true,  false, false, -",
        "1, 1, false, true,  false, false, DISABLED",
        "1, 1, true,  false, true,  false, OF_DIRECTORY",
        "1, 1, true,  false, false, false, OWN_PASSWORD",
        "1, 1, true,  true,  false, true,  PRIVILEGED"
      })
  void eachIsLeftOutForAReason(
      int numbered,
      int own,
      boolean enabled,
      boolean toBeChanged,
      boolean ofDirectory,
      boolean privileged,
      LeftOut.@Nullable Why why) {
    Account account =
        new Account(
            "s", "u", List.of("100"), enabled, false, toBeChanged, ofDirectory, "試験 花", null);
    assertThat(
            LeftOut.why(
                    Collections.nCopies(numbered, account),
                    Collections.nCopies(own, account),
                    one -> privileged)
                .orElse(null))
        .isEqualTo(why);
  }

  /** The next sheet would have been the first once more, and what was printed worth nothing. */
  @Test
  void theNextSheetGoesOnAfterTheLastOfTheOneBefore() {
    List<List<Holder>> people = List.of(holder("300"), holder("100"), holder("200"));
    assertThat(Sheet.after(people, ""))
        .extracting(one -> one.get(0).number())
        .containsExactly("100", "200", "300");
    assertThat(Sheet.after(people, "100"))
        .extracting(one -> one.get(0).number())
        .containsExactly("200", "300");
    assertThat(Sheet.after(people, "300")).isEmpty();
  }

  private static List<Holder> holder(String number) {
    Period always = Period.from(LocalDate.of(2026, 4, 1));
    return List.of(new Holder(UUID.randomUUID(), number, "試験 花", true, false, always));
  }

  @Test
  void theyAreToldByReasonAndManyAreCounted() {
    List<LeftOut> people = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      people.add(new LeftOut("試験 花", "" + i, LeftOut.Why.OF_DIRECTORY));
    }
    people.add(new LeftOut("試験 蓮", "100", LeftOut.Why.NO_ACCOUNT));
    Sheet sheet = new Sheet(List.of(), people, null, false);
    assertThat(sheet.isEmpty()).isFalse();
    assertThat(sheet.leftOutCount()).isEqualTo(52);
    assertThat(sheet.groups())
        .extracting(Sheet.Group::why, Sheet.Group::count, Sheet.Group::isCut)
        .containsExactly(
            tuple(LeftOut.Why.NO_ACCOUNT, 1, false), tuple(LeftOut.Why.OF_DIRECTORY, 51, true));
    assertThat(sheet.isMore()).isFalse();
    assertThat(sheet.groups().get(1).shown()).hasSize(50);
    assertThat(new Sheet(List.of(), List.of(), null, false).isEmpty()).isTrue();
  }
}

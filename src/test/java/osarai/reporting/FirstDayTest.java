package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstDayTest {
  @Test
  void aCheckIsGoodWhenNothingIsMissing() {
    FirstDay.Check good = new FirstDay.Check(FirstDay.Lack.NO_HEAD, 0, List.of());
    assertThat(good.isGood()).isTrue();
    assertThat(good.more()).isZero();
    assertThat(good.anchor()).isEqualTo("no_head");
  }

  @Test
  void aCheckTellsHowManyMoreThereAreThanItShows() {
    FirstDay.Missing item = new FirstDay.Missing("210 市民課", "");
    FirstDay.Check check = new FirstDay.Check(FirstDay.Lack.NO_HEAD, 23, List.of(item, item, item));
    assertThat(check.isGood()).isFalse();
    assertThat(check.more()).isEqualTo(20);
  }

  @Test
  void anItemLinksToThePersonItIsAbout() {
    assertThat(FirstDay.Missing.of(new Object[] {"0190-7", "1001 田中 花子"}))
        .isEqualTo(new FirstDay.Missing("1001 田中 花子", "/people/0190-7"));
    assertThat(FirstDay.Missing.of(new Object[] {"", "210 市民課"}))
        .isEqualTo(new FirstDay.Missing("210 市民課", ""));
  }
}

package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import osarai.people.StaffNumber;

/** What is printed on the sheets can be read and typed, and the provider takes it. */
class TemporaryPasswordTest {
  @Test
  void hasNoSignsThatLookAlikeAndIsLongEnoughForTheRealm() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String password = TemporaryPassword.next();
      assertThat(password)
          .matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}")
          .doesNotContain("0", "o", "1", "l", "i");
      assertThat(seen.add(password)).isTrue();
    }
  }

  @Test
  void aNameIsDividedAtItsSpace() {
    assertThat(AccountName.of("佐藤 花子")).isEqualTo(new AccountName("佐藤", "花子"));
    assertThat(AccountName.of("佐藤\u3000花子")).isEqualTo(new AccountName("佐藤", "花子"));
    assertThat(AccountName.of("モハメド")).isEqualTo(new AccountName("モハメド", ""));
  }

  @Test
  void whatTheProviderCannotKeepIsShownAsMissing() {
    assertThat(AccountName.of("𠮷野 葛\udb40\udd00子")).isEqualTo(new AccountName("〓野", "葛子"));
    assertThat(AccountName.of("<b> x").family()).doesNotContain("<", ">");
  }

  @Test
  void theUserNameIsTheNumberInSmallLetters() {
    assertThat(AccountName.username(new StaffNumber("T00123"))).isEqualTo("t00123");
    assertThat(AccountName.username(new StaffNumber("07"))).isEqualTo("no-07");
  }
}

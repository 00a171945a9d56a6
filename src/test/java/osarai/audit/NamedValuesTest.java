package osarai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedValuesTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  @ParameterizedTest
  @ValueSource(strings = {"田中", "田中 花子", "\"", "\\", "a\\\"b c", "day=2026-12-01", "a&b", "　"})
  void whatWasTypedComesBackAsItWas(String typed) {
    NamedValues written = NamedValues.of(ValueName.TEXT, typed).and(ValueName.PAGE, 2);
    assertThat(NamedValues.read(written.toString()))
        .containsExactly(entry("text", typed), entry("page", "2"));
  }

  @Test
  void isReadableInTheRow() {
    assertThat(
            NamedValues.of(ValueName.DAY, "2026-12-01")
                .and(ValueName.TEXT, "田中 花子")
                .and(ValueName.WHO, List.of(ONE, OTHER)))
        .hasToString("day=2026-12-01 text=\"田中 花子\" who=\"" + ONE + " " + OTHER + "\"");
  }

  @Test
  void whatIsAbsentIsNotSaid() {
    assertThat(
            NamedValues.of(ValueName.KNOWN, null)
                .and(ValueName.WHO, "")
                .and(ValueName.DEPARTMENTS, List.of()))
        .hasToString("");
  }

  @Test
  void aSearchOfOldIsRead() {
    assertThat(
            NamedValues.read("Wanted[text=田中, 花子, department=" + ONE + ", everybody=true, page=3]"))
        .containsExactly(
            entry("text", "田中, 花子"),
            entry("department", ONE.toString()),
            entry("everybody", "true"),
            entry("page", "3"));
    assertThat(NamedValues.read("Wanted[text=, department=null, everybody=false, page=0]"))
        .containsOnlyKeys("everybody", "page");
  }

  @Test
  void otherRowsOfOldAreRead() {
    assertThat(NamedValues.read("day=2026-12-01 known=null"))
        .containsExactly(entry("day", "2026-12-01"));
    assertThat(NamedValues.read("day=2026-12-01&known=2026-11-30"))
        .containsOnlyKeys("day", "known");
  }

  @Test
  void aValueThatTheColumnCutOffIsReadAsFarAsItGoes() {
    assertThat(NamedValues.read("people=60 who=\"" + ONE + " 0000"))
        .containsExactly(entry("people", "60"), entry("who", ONE + " 0000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NO_STAFF_NUMBER", "GET /attempts/{attempt}", "a = b", "別の人 だった"})
  void aTextOfAnotherKindIsLeftAlone(String text) {
    assertThat(NamedValues.read(text)).isEmpty();
  }
}

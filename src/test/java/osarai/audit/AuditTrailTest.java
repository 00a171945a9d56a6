package osarai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.forms.IndividualNumber;

class AuditTrailTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\rb",
        "a\u0000b",
        "a\u001bb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\tb",
        "a\u007fb"
      })
  void nobodyForgesALine(String text) {
    assertThat(AuditTrail.oneLine(text)).isEqualTo("a_b");
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(AuditTrail.oneLine("市民課 \uD842\uDFB7野 <b>")).isEqualTo("市民課 \uD842\uDFB7野 <b>");
  }

  @Test
  void longTextIsCutAndSaysSo() {
    assertThat(AuditTrail.oneLine("あ".repeat(5000))).isEqualTo("あ".repeat(999) + "…");
    assertThat(AuditTrail.oneLine("あ".repeat(1000))).isEqualTo("あ".repeat(1000));
  }

  @Test
  void aLineNamesWhoWhatAndHowItWent() {
    Act act =
        Act.by("a-subject")
            .wasRefused(Action.LOGIN)
            .to(ObjectKind.ACCOUNT, "b\nc")
            .saying("NO_STAFF_NUMBER");
    assertThat(AuditTrail.line(act))
        .isEqualTo("actor=a-subject action=login account=b_c outcome=refused");
  }

  @Test
  void anIndividualNumberIsNeitherKeptNorLogged() {
    String number = madeUp();
    Act asked =
        Act.by("somebody").did(Action.SEARCH).to(ObjectKind.PEOPLE, number).saying("q=" + number);
    assertThat(AuditTrail.kept(asked).toString()).doesNotContain(number);
    assertThat(AuditTrail.line(asked)).doesNotContain(number);
  }

  private static String madeUp() {
    return IntStream.range(0, 10)
        .mapToObj(digit -> "12345678901" + digit)
        .filter(IndividualNumber::isIn)
        .findAny()
        .orElseThrow();
  }

  @Test
  void anIdThatLooksLikeOneIsKept() {
    String number = madeUp();
    String id = "01900000-0000-7000-8abc-" + number;
    assertThat(AuditTrail.kept(Act.by("x").did(Action.VIEW).to(ObjectKind.PERSON, id)).objectId())
        .isEqualTo(id);
  }

  @Test
  void whatIsKeptFitsItsColumns() {
    UUID person = UUID.fromString("01900000-0000-7000-8000-000000000001");
    Act kept =
        AuditTrail.kept(
            Act.by(person).did(Action.VIEW).to(ObjectKind.PERSON, "x".repeat(300)).saying("d\ne"));
    assertThat(kept)
        .isEqualTo(
            new Act(
                "01900000-0000-7000-8000-000000000001",
                Action.VIEW,
                Act.Outcome.DONE,
                ObjectKind.PERSON,
                "x".repeat(199) + "…",
                "d_e"));
  }

  @Test
  void noDetailStaysNoDetail() {
    assertThat(
            AuditTrail.kept(Act.by("osarai").did(Action.ACCOUNT_MAKE).to(ObjectKind.PERSON, 7))
                .detail())
        .isNull();
  }
}

package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.curriculum.DutyMessages;
import osarai.curriculum.KeptReasons;
import osarai.people.EmploymentType;
import osarai.web.Spoken;

class KeptTextTest {
  private static final KeptTexts WORDS = Spoken.kept(DutyMessages.class);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final KeptText employed =
      KeptReasons.of(why -> why.employed("市民課", EmploymentType.REGULAR, DAY));

  @Test
  void isOneLineThatNamesTheTextAndWhatStandsInIt() {
    assertThat(employed.line()).isEqualTo("§duty.employed|市民課|REGULAR|2026-04-01");
    assertThat(WORDS.said(employed)).isEqualTo("市民課の常勤職員(令和8年4月1日から)");
  }

  @Test
  void aTextStandsInAnother() {
    KeptText reason = KeptReasons.of(why -> why.reason(employed, "毎年度受けます"));
    assertThat(reason.line())
        .isEqualTo("§duty.reason|§duty.employed\\|市民課\\|REGULAR\\|2026-04-01|毎年度受けます");
    assertThat(WORDS.said(reason)).isEqualTo("市民課の常勤職員(令和8年4月1日から)。毎年度受けます。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a|b", "a\\b", "\\", "|", "\\|", "§duty.moved", "{because}", "<b>", "一\n二"})
  void whatStandsInItComesBackAsItWas(String given) {
    KeptText kept = KeptReasons.of(why -> why.to(given));
    assertThat(WORDS.said(kept)).isEqualTo(given + "へ");
    KeptText within = KeptReasons.of(why -> why.reason(kept, given));
    assertThat(WORDS.said(within)).isEqualTo(given + "へ。" + given + "。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "市民課の常勤職員(平成30年4月1日から)。毎年度受けます。",
        "§",
        "§ 3の2による",
        "§duty",
        "§duty.employed",
        "§duty.employed|市民課|REGULAR|四月一日",
        "§duty.employed|市民課|NOBODY|2026-04-01",
        "§duty.moved|more",
        "§duty.gone",
        "§other.moved",
      })
  void whatNamesNoTextIsShownAsItStands(String line) {
    assertThat(WORDS.said(new KeptText(line))).isEqualTo(line);
  }

  @Test
  void equalTextsAreEqual() {
    assertThat(KeptReasons.of(why -> why.employed("市民課", EmploymentType.REGULAR, DAY)))
        .isEqualTo(employed);
    assertThat(List.of(employed)).hasToString("[" + employed.line() + "]");
  }

  @Test
  void isAPlainTextInJson() throws Exception {
    ObjectMapper json = new ObjectMapper();
    String written = json.writeValueAsString(List.of(employed));
    assertThat(written).isEqualTo("[\"" + employed.line() + "\"]");
    assertThat(json.readValue("\"採用\"", KeptText.class)).isEqualTo(new KeptText("採用"));
  }
}

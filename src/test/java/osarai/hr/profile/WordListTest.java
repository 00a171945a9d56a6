package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
  @Test
  void wordsAreToldApartByWhateverPeopleType() {
    assertThat(WordList.read("職員番号、職員コード，職員No,\r\n 職員ID ､\t社員番号、、"))
        .containsExactly("職員番号", "職員コード", "職員No", "職員ID", "社員番号");
    assertThat(WordList.read("  ")).isEmpty();
    assertThat(WordList.write(List.of("氏名", "名前"))).isEqualTo("氏名、名前");
  }

  @Test
  void aWordWithASeparatorOrAQuoteComesBackAsItWas() {
    List<String> odd = List.of("氏名、読み", "a,b", "\"引用\"", "中に\"ある", "\"", "氏名");
    assertThat(WordList.read(WordList.write(odd))).isEqualTo(odd);
  }

  @Test
  void aQuoteThatIsNeverClosedSwallowsNothing() {
    assertThat(WordList.read("\"氏名、名前")).containsExactly("\"氏名", "名前");
  }
}

package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Position;

/** Titles that hold a word for who leads, and are none: told, and not guessed. */
class SoundingTitlesTest {
  private static final String HEADINGS = Heard.NEEDED + ",所属コード,職名";

  @ParameterizedTest
  @CsvSource({"市民課長", "課長(兼)", "課長(兼)", "所長心得", "副部長", "次長(兼)", "総務課長補佐"})
  void areReadAsAMembersAndTold(String title) {
    Heard heard = Heard.lines(HEADINGS, "1,青木 花,アオキ ハナ,210," + title);
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements.get(0).posts().get(0).position()).isEqualTo(Position.MEMBER);
    assertThat(heard.hintMessages())
        .singleElement()
        .asString()
        .contains("「" + title + "」は、役職のことばにない", "読取り設定");
  }

  @ParameterizedTest
  @CsvSource({"課長, HEAD", "課長補佐, DEPUTY", "主事, MEMBER", "係長, MEMBER", "事務補佐員, MEMBER"})
  void whatIsPlainIsNot(String title, Position position) {
    Heard heard = Heard.lines(HEADINGS, "1,青木 花,アオキ ハナ,210," + title);
    assertThat(heard.statements.get(0).posts().get(0).position()).isEqualTo(position);
    assertThat(heard.hintMessages()).isEmpty();
  }

  @Test
  void whereAColumnSaysWhoLeadsNothingIsTold() {
    Heard heard = Heard.lines(HEADINGS + ",管理職区分", "1,青木 花,アオキ ハナ,210,市民課長,課長");
    assertThat(heard.statements.get(0).posts().get(0).position()).isEqualTo(Position.HEAD);
    assertThat(heard.hintMessages()).isEmpty();
  }

  @Test
  void besideABlankDepartmentItIsToldToo() {
    Heard heard = Heard.lines(HEADINGS, "1,青木 花,アオキ ハナ,,市民課長");
    assertThat(heard.hintMessages()).singleElement().asString().contains("「市民課長」");
  }
}

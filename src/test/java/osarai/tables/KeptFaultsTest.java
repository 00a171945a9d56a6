package osarai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;
import osarai.web.Spoken;

class KeptFaultsTest {
  private static final KeptTexts WORDS = Spoken.kept(FileMessages.class);

  /** The column of a notice in which it is kept. */
  private static final int LONGEST_PLACE = 200;

  @Test
  void aPlaceNamesItsLines() {
    assertThat(WORDS.said(KeptFaults.lines(List.of(2)))).isEqualTo("2行目");
    assertThat(WORDS.said(KeptFaults.lines(List.of(2, 4)))).isEqualTo("2、4行目");
  }

  @Test
  void aPlaceOfManyLinesCanBeKept() {
    KeptText place = KeptFaults.lines(IntStream.range(100_000, 100_100).boxed().toList());
    assertThat(WORDS.said(place)).startsWith("100000、100001、").endsWith("、100009行目と、ほか90行");
    assertThat(place.line()).hasSizeLessThanOrEqualTo(LONGEST_PLACE);
  }

  @Test
  void aFaultSaysWhereItStands() {
    RowFault fault =
        RowFault.ofCell(3, KeptFaults.heading("備|考"), KeptFaults.of(FileMessages::blank));
    assertThat(WORDS.said(fault.message())).isEqualTo("3行目「備|考」: 空です。値を入れてください。");
  }

  @Test
  void aHeadingThatLooksLikeAKeptTextIsShownAsItStands() {
    assertThat(WORDS.said(KeptFaults.heading("§tables.bomb"))).isEqualTo("§tables.bomb");
  }

  @Test
  void aLongHeadingIsCut() {
    assertThat(WORDS.said(KeptFaults.heading("あ\tい" + "う".repeat(60))))
        .isEqualTo("あ い" + "う".repeat(27) + "…");
  }
}

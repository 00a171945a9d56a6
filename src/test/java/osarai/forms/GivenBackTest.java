package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GivenBackTest {
  private static final List<String> SIX =
      Stream.generate(() -> UUID.randomUUID().toString()).limit(6).toList();
  private static final String ATTENDANCE = "/group-sessions/" + SIX.get(0) + "/attendance";

  private static final TypedForms FORMS =
      new TypedForms(
          List.of(
              new TypedFields(
                  "/group-sessions/{}/attendance",
                  List.of("explainer", "explained", "material", "reason"),
                  List.of("present=person", "correct", "paper")),
              new TypedFields("/departments", List.of("from", "code", "name"), List.of()),
              new TypedFields("/import-profiles", List.of(), List.of("text")),
              new TypedFields("/people/{}/exclusions", List.of("from", "to", "note"), List.of())));

  /** Each a name, an equals sign and the values of the fields of that name. */
  private static GivenBack of(String address, String... fields) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    for (String field : fields) {
      String[] parts = field.split("=", 2);
      sent.put(parts[0], Arrays.asList(parts[1].split(";", -1)));
    }
    return FORMS.givenBack(address, sent);
  }

  private static String said(GivenBack.Row row) {
    return row.name()
        + row.cells().stream().map(cell -> cell.ticked() ? "|o" : "|" + cell.text()).toList();
  }

  @Test
  void aTableComesBackLineByLine() {
    GivenBack given =
        of(
            ATTENDANCE,
            "page=1",
            "column=氏名;出席;正解数",
            "person=" + String.join(";", SIX),
            "row=相田;井上;上野;江川;小田;加藤",
            "present=" + String.join(";", SIX.get(0), SIX.get(2), SIX.get(5)),
            "correct=10;;9;;;7",
            "reason=採点が終わったため");
    assertThat(given.columns()).containsExactly("氏名", "出席", "正解数");
    assertThat(given.rows().stream().map(GivenBackTest::said))
        .containsExactly(
            "相田[|o, |10]", "井上[|, |]", "上野[|o, |9]", "江川[|, |]", "小田[|, |]", "加藤[|o, |7]");
    assertThat(given.texts()).containsExactly("採点が終わったため");
  }

  @Test
  void ofATableWithMoreColumnsEachHasItsPlace() {
    GivenBack given =
        of(
            ATTENDANCE,
            "person=" + SIX.get(0) + ";" + SIX.get(1),
            "row=相田;井上",
            "present=" + SIX.get(1),
            "correct=;5",
            "paper=;市民-12",
            "explainer=課長補佐");
    assertThat(given.rows().stream().map(GivenBackTest::said))
        .containsExactly("相田[|, |, |]", "井上[|o, |5, |市民-12]");
    assertThat(given.texts()).containsExactly("課長補佐");
  }

  @Test
  void aTableInWhichNothingStandsIsLeftOut() {
    GivenBack given =
        of(ATTENDANCE, "person=" + SIX.get(0), "row=相田", "correct=", "reason=取り違えたため");
    assertThat(given.rows()).isEmpty();
    assertThat(given.texts()).containsExactly("取り違えたため");
    assertThat(of(ATTENDANCE, "person=" + SIX.get(0), "row=相田", "correct=").isNothing()).isTrue();
  }

  @Test
  void withoutNamesOfItsRowsATableComesBackAsTexts() {
    assertThat(of(ATTENDANCE, "person=" + SIX.get(0), "correct=9;", "reason=採点").texts())
        .containsExactly("9", "採点");
  }

  @Test
  void aTextOfSmallLatinLettersIsTyped() {
    assertThat(
            of("/departments", "on=2026-11-30", "code=abc", "name=hoken", "parent=x", "scope=true")
                .texts())
        .containsExactly("abc", "hoken");
  }

  @Test
  void whatThePageHidOrLetChooseIsNot() {
    assertThat(of("/attempts/" + SIX.get(0) + "/submission", "shown=q1:2", "seen=q1").isNothing())
        .isTrue();
    assertThat(of("/accounts/password", "number=10234", "issue=7").isNothing()).isTrue();
    assertThat(
            of(
                    "/people/" + SIX.get(0) + "/exclusions",
                    "exclusion=" + SIX.get(1),
                    "reason=leave",
                    "from=2026-12-01",
                    "note=10時から\n会議室")
                .texts())
        .containsExactly("2026-12-01", "10時から\n会議室");
    assertThat(of("/of-no-form", "note=説明した").isNothing()).isTrue();
  }

  @Test
  void anIndividualNumberIsNotBeItInARow() {
    GivenBack given =
        of(
            ATTENDANCE,
            "person=" + SIX.get(0) + ";" + SIX.get(1),
            "row=相田;井上",
            "correct=9;8",
            "paper=123456789018;市民-12",
            "reason=番号は123456789018です");
    assertThat(given.rows().stream().map(GivenBackTest::said))
        .containsExactly("相田[|, |9, |]", "井上[|, |8, |市民-12]");
    assertThat(given.texts()).isEmpty();
  }

  @Test
  void aSettingComesBackUnderItsLabels() {
    GivenBack given =
        of(
            "/import-profiles",
            "of=",
            "version=3",
            "row=設定の名前;職員番号",
            "field=name;number",
            "text=kyuyo;職員番号\n番号",
            "ticked=number");
    assertThat(given.rows().stream().map(GivenBackTest::said))
        .containsExactly("設定の名前[|kyuyo]", "職員番号[|職員番号\n番号]");
  }
}

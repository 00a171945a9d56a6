package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import osarai.hr.profile.ProfileSince.FieldSince;
import osarai.hr.profile.ProfileSince.Press;
import osarai.web.Spoken;

class ProfileChangesTest {
  private static final RosterProfile STANDARD = JapaneseProfile.standard();

  private final ProfileChanges changes =
      new ProfileChanges(
          null,
          null,
          Spoken.in(ProfilePageMessages.class),
          Spoken.kept(HeaderMessages.class, ProfileMessages.class));

  private static RosterProfile with(Map<String, RosterField> more) {
    Map<String, RosterField> columns = new HashMap<>(STANDARD.columns());
    columns.putAll(more);
    return new RosterProfile(
        STANDARD.name(),
        STANDARD.encoding(),
        STANDARD.delimiter(),
        STANDARD.sheet(),
        STANDARD.headerRow(),
        columns,
        STANDARD.required(),
        STANDARD.employment(),
        STANDARD.positions(),
        STANDARD.leave(),
        STANDARD.exempt(),
        STANDARD.numberLength(),
        STANDARD.pad(),
        STANDARD.excelSerials());
  }

  @Test
  void whatAColleagueChangedIsSaidApartFromWhatOnlyThisFormChanges() {
    RosterProfile colleagues = with(Map.of("決裁簿", RosterField.DOCUMENT)).at(2, null);
    RosterProfile own = with(Map.of("補職", RosterField.TITLE)).at(2, null);
    List<FieldSince> fields = changes.fields(STANDARD, colleagues, own);
    assertThat(fields)
        .extracting(FieldSince::label, FieldSince::press)
        .containsExactly(
            tuple("列の対応「職名」", Press.OWN),
            tuple("列の対応「文書番号」", Press.LOST),
            tuple("見出しの行", Press.KEPT));
    assertThat(fields.get(1).now()).contains("決裁簿");
    assertThat(fields.get(1).shown()).isEqualTo(fields.get(1).sent()).doesNotContain("決裁簿");
    assertThat(fields.get(2))
        .extracting(FieldSince::shown, FieldSince::now, FieldSince::sent)
        .containsExactly("1", "2", "2");
  }

  @Test
  void aSettingThatWasNotThereIsHeldAgainstWhatIsSentAlone() {
    assertThat(changes.fields(null, STANDARD.at(3, "名簿"), STANDARD.at(3, null)))
        .containsExactly(new FieldSince("シートの名前", "", "名簿", "（空欄）", Press.LOST));
  }

  @Test
  void theOrderOfWordsIsNoDifference() {
    RosterProfile own = with(Map.of("い", RosterField.TITLE, "ろ", RosterField.TITLE));
    RosterProfile same = with(Map.of("ろ", RosterField.TITLE, "い", RosterField.TITLE));
    assertThat(changes.fields(own, same, own)).isEmpty();
  }
}

package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleSearchTest {
  private static final String IDEOGRAPHIC = Character.toString(0xE0100);
  private static final String LAST = Character.toString(0xE01EF);
  private static final String STANDARD = Character.toString(0xFE0F);

  @Test
  void spacesAndSelectorsAreLeftOut() {
    assertThat(PeopleSearch.plain("葛" + IDEOGRAPHIC + "城　花 子" + LAST + STANDARD)).isEqualTo("葛城花子");
    assertThat(PeopleSearch.plain("𠮷野")).isEqualTo("𠮷野");
  }

  @Test
  void selectorsAloneLookForNobody() {
    assertThat(new PeopleSearch.Wanted(" " + IDEOGRAPHIC, null, false, 0).isNothing()).isTrue();
    assertThat(new PeopleSearch.Wanted("葛" + IDEOGRAPHIC, null, false, 0).isNothing()).isFalse();
  }
}

package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleSearchTest {
  private static final String IDEOGRAPHIC = Character.toString(0xE0100);

  @Test
  void selectorsAloneLookForNobody() {
    assertThat(new PeopleSearch.Wanted(" " + IDEOGRAPHIC, null, false, 0).isNothing()).isTrue();
    assertThat(new PeopleSearch.Wanted("葛" + IDEOGRAPHIC, null, false, 0).isNothing()).isFalse();
  }
}

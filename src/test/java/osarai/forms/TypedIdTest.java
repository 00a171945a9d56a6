package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdTest {
  private static final String ID = "01900000-0000-7000-8000-00000000abcd";

  @Test
  void readsAnIdAsWeWriteIt() {
    assertThat(TypedId.of(ID)).contains(UUID.fromString(ID));
    assertThat(TypedId.of(" " + ID + "\n")).contains(UUID.fromString(ID));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        " ",
        "new",
        "1-1-1-1-1",
        "01900000-0000-7000-8000-00000000ABCD",
        "01900000-0000-7000-8000-00000000abc",
        "01900000-0000-7000-8000-00000000abcde",
        "0190000000007000800000000000abcd",
        "{01900000-0000-7000-8000-00000000abcd}"
      })
  void isEmptyForWhatIsNoIdOrIsSpeltInAnotherWay(String typed) {
    assertThat(TypedId.of(typed)).isEmpty();
  }
}

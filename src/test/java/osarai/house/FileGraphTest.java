package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileGraphTest {
  @Test
  void aRowOfFilesHasNoCircle() {
    assertThat(new FileGraph(Map.of("a", Set.of("b", "c"), "b", Set.of("c"))).circles()).isEmpty();
  }

  @Test
  void everyCircleIsToldOnceAndWithoutThoseWhoOnlyLeadToIt() {
    Map<String, Set<String>> needs =
        Map.of(
            "a", Set.of("b"),
            "b", Set.of("c"),
            "c", Set.of("b", "d"),
            "d", Set.of("e"),
            "x", Set.of("y"),
            "y", Set.of("z", "a"),
            "z", Set.of("x"));
    assertThat(new FileGraph(needs).circles())
        .containsExactlyInAnyOrder(Set.of("b", "c"), Set.of("x", "y", "z"));
  }

  @Test
  void aCircleOfBothGraphsIsOneOfThem() {
    FileGraph compiled = new FileGraph(Map.of("a", Set.of("b"), "b", Set.of("c")));
    FileGraph written = new FileGraph(Map.of("a", Set.of(), "c", Set.of("a")));
    assertThat(written.circles()).isEmpty();
    assertThat(compiled.and(written).circles()).containsExactly(Set.of("a", "b", "c"));
  }
}

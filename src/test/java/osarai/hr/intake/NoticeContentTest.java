package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;

/** Name, engagement, posts, last day and leave are parts; each is said, or not, by itself. */
class NoticeContentTest {
  private static final int PARTS = 5;

  static Stream<Integer> parts() {
    return IntStream.range(0, PARTS).boxed();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void twoDifferWhereBothSayAPartAndNotTheSame(int part) {
    assertThat(saying(part, "甲").contradicts(saying(part, "乙"))).isTrue();
    assertThat(saying(part, "甲").contradicts(saying(part, "甲"))).isFalse();
    assertThat(saying(part, "甲").contradicts(saying((part + 1) % PARTS, "乙"))).isFalse();
    assertThat(nothing().contradicts(saying(part, "甲"))).isFalse();
    assertThat(saying(part, "甲").contradicts(nothing())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void oneCoversAnotherWhoseEveryPartItSays(int part) {
    assertThat(saying(part, "甲").covers(saying(part, "甲"))).isTrue();
    assertThat(saying(part, "甲").covers(nothing())).isTrue();
    assertThat(nothing().covers(saying(part, "甲"))).isFalse();
    assertThat(saying(part, "甲").covers(saying(part, "乙"))).isFalse();
    assertThat(saying(part, "甲").covers(saying((part + 1) % PARTS, "甲"))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void twoSpeakOfTheSameWhereBothSayAPartWhateverTheySay(int part) {
    assertThat(saying(part, "甲").meets(saying(part, "乙"))).isTrue();
    assertThat(saying(part, "甲").meets(saying((part + 1) % PARTS, "甲"))).isFalse();
    assertThat(saying(part, "甲").meets(nothing())).isFalse();
    assertThat(nothing().meets(saying(part, "甲"))).isFalse();
  }

  @Test
  void designationsAreCoveredButNeverInTheWayOfOthers() {
    Notice.Content one = designating("収納");
    Notice.Content other = designating("賦課");
    assertThat(one.covers(one)).isTrue();
    assertThat(one.covers(other)).isFalse();
    assertThat(one.contradicts(other)).isFalse();
    assertThat(one.meets(other)).isFalse();
  }

  private static Notice.Content nothing() {
    return new Notice.Content(null, null, null, null, null, null);
  }

  private static Notice.Content designating(String affairs) {
    Notice.Designated designated =
        new Notice.Designated(
            new UUID(0, 210),
            osarai.people.DesignationRole.HANDLER,
            affairs,
            "氏名",
            LocalDate.of(2026, 4, 1),
            null,
            null);
    return new Notice.Content(null, null, null, null, null, List.of(designated));
  }

  /** Only the part, in one of two ways. */
  private static Notice.Content saying(int part, String which) {
    LocalDate day = which.equals("甲") ? LocalDate.of(2026, 4, 1) : LocalDate.of(2026, 10, 1);
    return new Notice.Content(
        of(part == 0, PersonName.of(which, new Kana("カナ"))),
        of(part == 1, new Statement.Engagement(EmploymentType.REGULAR, day, null)),
        of(part == 2, List.of(new Notice.Post(new UUID(0, 1), Position.MEMBER, which))),
        of(part == 3, day),
        of(part == 4, List.of(new Statement.Leave(AbsenceKind.SICK, day, null))),
        null);
  }

  private static <T> @Nullable T of(boolean said, T value) {
    return said ? value : null;
  }
}

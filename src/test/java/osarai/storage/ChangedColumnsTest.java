package osarai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of rows that change, the columns that do: what an attempt was drawn from and whose it is stays,
 * whatever a class does to its fields. Once no node of an earlier version writes whole rows, the
 * rights can be given by column.
 */
class ChangedColumnsTest {
  static Stream<Arguments> entities() {
    return Stream.of(
        Arguments.of(
            "osarai.learning.Attempt",
            Set.of("submittedAt", "correct", "passed", "missed", "open", "version")),
        Arguments.of(
            "osarai.login.IdentityLink",
            Set.of("made", "linkedBy", "running", "endedAt", "endedBy", "endReason")),
        Arguments.of(
            "osarai.security.WebSession",
            Set.of("lastSeenAt", "sharedPc", "revokedAt", "revokedReason")));
  }

  @ParameterizedTest
  @MethodSource("entities")
  void noOtherColumnIsEverWrittenAgain(String entity, Set<String> changed) throws Exception {
    assertThat(
            Arrays.stream(Class.forName(entity).getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isSynthetic() && !field.isAnnotationPresent(Id.class))
                .filter(
                    field ->
                        !field.isAnnotationPresent(Column.class)
                            || field.getAnnotation(Column.class).updatable())
                .map(java.lang.reflect.Field::getName)
                .collect(Collectors.toSet()))
        .isEqualTo(changed);
  }
}

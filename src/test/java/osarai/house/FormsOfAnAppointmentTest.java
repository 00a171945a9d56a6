package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.POST;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import osarai.web.ActsForAppointment;

/**
 * Which forms count for one appointment of whoever sends them; {@code OtherAppointmentFormsTest}
 * sends each, made under another.
 */
class FormsOfAnAppointmentTest {
  private static final Set<String> ALL =
      new TreeSet<>(
          Set.of(
              "CoursePages.read",
              "CoursePages.start",
              "AnswerPage.answer",
              "AttemptPages.submit",
              "CoursePages.acknowledge"));

  @Test
  void eachSaysSo() {
    assertThat(methods(one -> one.isAnnotatedWith(ActsForAppointment.class))).isEqualTo(ALL);
  }

  /** Each is a step towards a completion, which is one appointment's. */
  @Test
  void everyFormOfLearningIsAmongThem() {
    assertThat(
            methods(
                one ->
                    one.isAnnotatedWith(POST.class)
                        && MainClasses.packageOf(one.getOwner()).startsWith("learning")))
        .isEqualTo(ALL);
  }

  private static Set<String> methods(Predicate<JavaMethod> which) {
    return MainClasses.ALL.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(which)
        .map(one -> one.getOwner().getSimpleName() + "." + one.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

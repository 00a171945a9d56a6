package osarai.hr.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fault stands at a part that the body really has. */
class OnboardingNamesTest {
  @Test
  void arePartsOfTheBodyAndAllOfThemButTheSwitch() throws IllegalAccessException {
    List<String> parts =
        Arrays.stream(Onboarding.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(part -> !Set.of("titleOnly").contains(part))
            .toList();
    assertThat(names()).isEqualTo(parts);
  }

  private static List<String> names() throws IllegalAccessException {
    List<String> names = new ArrayList<>();
    for (Field field : OnboardingNames.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
        names.add((String) field.get(null));
      }
    }
    return names;
  }
}

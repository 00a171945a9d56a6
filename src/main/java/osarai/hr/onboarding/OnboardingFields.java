package osarai.hr.onboarding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.web.Problem;

/** What is wrong with the fields of a body, all of it. */
final class OnboardingFields {
  private final List<Problem.At> faults = new ArrayList<>();

  List<Problem.At> all() {
    return faults;
  }

  void add(String field, String detail) {
    faults.add(new Problem.At("/" + field, detail));
  }

  boolean isAt(String field) {
    return faults.stream().anyMatch(fault -> fault.pointer().equals("/" + field));
  }

  void text(String field, @Nullable String text, int longest, boolean needed) {
    length(field, text, longest, needed);
    if (text != null && IndividualNumber.isIn(text)) {
      add(field, IndividualNumber.REFUSED);
    }
  }

  /** An external id may have twelve digits. */
  void length(String field, @Nullable String text, int longest, boolean needed) {
    if (text == null || text.isBlank()) {
      if (needed) {
        add(field, "is missing");
      }
    } else if (text.length() > longest) {
      add(field, "is longer than " + longest + " characters");
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      add(field, "holds control characters");
    }
  }
}

package osarai.hr.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.forms.RunningNumber;
import osarai.forms.TextFault;
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

  void notBefore(@Nullable LocalDate from, String field, @Nullable LocalDate last) {
    if (from != null && last != null && last.isBefore(from)) {
      add(field, "lies before " + OnboardingNames.EFFECTIVE_FROM);
    }
  }

  void besideTitle(String field, @Nullable Object said) {
    if (said != null) {
      add(field, "cannot be said beside titleOnly; send it without titleOnly");
    }
  }

  void text(String field, @Nullable String text, int longest, boolean needed) {
    if (text != null && !text.isBlank()) {
      TextFault.ofText(text, longest).forEach(fault -> add(field, fault.said(text, longest)));
    } else if (needed) {
      add(field, "is missing");
    }
  }

  /** What is told of the text as such is all that is told. */
  void number(String field, @Nullable String text, int longest) {
    text(field, text, longest, false);
    if (text != null && !text.isBlank() && !isAt(field) && !RunningNumber.fits(text)) {
      add(field, RunningNumber.WANTED);
    }
  }

  /** An external id may have twelve digits. */
  void id(String field, @Nullable String text, int longest) {
    if (text != null && !text.isBlank()) {
      TextFault.ofId(text, longest).ifPresent(fault -> add(field, fault.said(text, longest)));
    }
  }
}

package osarai.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a text about a person or a department cannot be kept, whichever door it comes through; each
 * door has its own words for it.
 */
public enum TextFault {
  TOO_LONG,
  /** a line break and a tab too: such a text stands on one line */
  CONTROL_CHARACTERS,
  /** {@link UnreadableSign} names the sign */
  UNREADABLE,
  INDIVIDUAL_NUMBER;

  /**
   * All that speaks against a name, a title or the like.
   *
   * @param longest in UTF-16 units, as its column
   */
  public static List<TextFault> ofText(String text, int longest) {
    List<TextFault> faults = new ArrayList<>();
    ofId(text, longest)
        .or(() -> UnreadableSign.inName(text).map(sign -> UNREADABLE))
        .ifPresent(faults::add);
    if (IndividualNumber.isInBesideIds(text)) {
      faults.add(INDIVIDUAL_NUMBER);
    }
    return faults;
  }

  /** All that speaks against a text that is written freely, on as many lines as there are. */
  public static List<TextFault> ofRemark(String text, int longest) {
    List<TextFault> faults = new ArrayList<>();
    if (text.length() > longest) {
      faults.add(TOO_LONG);
    } else if (text.chars().anyMatch(TextFault::isHiddenControl)) {
      faults.add(CONTROL_CHARACTERS);
    } else {
      UnreadableSign.inRemark(text).ifPresent(sign -> faults.add(UNREADABLE));
    }
    if (IndividualNumber.isInBesideIds(text)) {
      faults.add(INDIVIDUAL_NUMBER);
    }
    return faults;
  }

  private static boolean isHiddenControl(int sign) {
    return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
  }

  /** The same of an external id or a course's name: twelve digits and question marks are theirs. */
  public static Optional<TextFault> ofId(String text, int longest) {
    if (text.length() > longest) {
      return Optional.of(TOO_LONG);
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      return Optional.of(CONTROL_CHARACTERS);
    }
    return UnreadableSign.in(text).map(sign -> UNREADABLE);
  }

  /** How interfaces and files of English words tell it. */
  public String said(String text, int longest) {
    return switch (this) {
      case TOO_LONG -> "is longer than " + longest + " characters";
      case CONTROL_CHARACTERS -> "holds control characters";
      case UNREADABLE ->
          "holds a sign that nobody can read: " + UnreadableSign.inName(text).orElse("");
      case INDIVIDUAL_NUMBER -> IndividualNumber.REFUSED;
    };
  }
}

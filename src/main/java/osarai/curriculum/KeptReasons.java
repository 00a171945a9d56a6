package osarai.curriculum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptBundle;
import osarai.forms.KeptText;
import osarai.people.Designation;
import osarai.people.EmploymentType;

/** Reasons that are kept with duties and changes. */
@Singleton
public final class KeptReasons {
  public static KeptText of(Function<DutyMessages, String> text) {
    return KeptText.of(DutyMessages.class, text);
  }

  /**
   * That somebody is employed.
   *
   * @param titles of the posts by which somebody is meant; may be empty
   * @param section empty for who has no post
   * @param again whether it is a 再度の任用
   */
  static KeptText employed(
      String titles, String section, EmploymentType type, LocalDate from, boolean again) {
    KeptText employed =
        section.isEmpty()
            ? of(why -> again ? why.appointed_again(type, from) : why.appointed(type, from))
            : of(
                why ->
                    again
                        ? why.employed_again(section, type, from)
                        : why.employed(section, type, from));
    return titled(titles, employed);
  }

  /** With the titles of the posts by which somebody is meant, where there are any. */
  static KeptText titled(String titles, KeptText why) {
    return titles.isEmpty() ? why : of(told -> told.in_title(titles, why));
  }

  /** What met somebody as whom the requirement names. */
  static KeptText asWhom(KeptText who, KeptText why) {
    return of(told -> told.as_whom(who, why));
  }

  /**
   * That somebody is designated, with the document where there is one.
   *
   * @param from since when that counts
   */
  static KeptText designated(Designation designation, LocalDate from) {
    String document = designation.documentNumber();
    return of(
        why ->
            document == null || document.isBlank()
                ? why.designated(designation.role(), designation.affairs(), from)
                : why.designated_by(designation.role(), designation.affairs(), from, document));
  }

  /** For which affairs, in which role, by which document. */
  static KeptText role(Designation designation) {
    String document = designation.documentNumber();
    return of(
        why ->
            document == null || document.isBlank()
                ? why.role(designation.role(), designation.affairs())
                : why.role_by(designation.role(), designation.affairs(), document));
  }

  /**
   * Why it is due earlier or later than its requirement says.
   *
   * @param counted from what the days count; null where they do as usual
   */
  static @Nullable KeptText until(DueDate due, @Nullable KeptText counted) {
    LocalDate last = due.day();
    return switch (due.cut()) {
      case NONE -> counted;
      case KNOWN -> of(why -> why.known_after_end(last));
      case YEAR ->
          of(
              why ->
                  counted == null
                      ? why.until_year_end(last)
                      : why.after_until_year_end(counted, last));
      case SERVICE ->
          of(
              why ->
                  counted == null
                      ? why.until_service_end(last)
                      : why.after_until_service_end(counted, last));
    };
  }

  @Produces
  @Singleton
  KeptBundle bundle(DutyMessages messages) {
    return new KeptBundle(DutyMessages.class, messages);
  }
}

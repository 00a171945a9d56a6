package osarai.hr.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a statement, as those who sent it call it. */
public enum StatementPart {
  APPOINTMENT,
  POST,
  LEAVE,
  DESIGNATION,
  NAME,
  REGISTERED_NAME,
  KANA,
  ALPHABET,
  DOCUMENT,
  SEQUENCE,
  EXTERNAL_ID,
  TITLE,
  AFFAIRS,
  SCOPE,
  DESIGNATION_DOCUMENT;

  /** Of which type it would have been does not matter where it does not come. */
  static boolean told(Statement.@Nullable Engagement one, Statement.@Nullable Engagement other) {
    return other == null
        || other.equals(one)
        || (one != null
            && other != null
            && one.neverComes()
            && other.neverComes()
            && one.from().equals(other.from()));
  }

  /** A position that only follows from the title says nothing against one that was told. */
  static boolean called(Statement.@Nullable Retitled one, Statement.@Nullable Retitled other) {
    return other == null
        || (one != null
            && one.title().equals(other.title())
            && ((other.byTitle() && !one.byTitle())
                || Objects.equals(one.position(), other.position())));
  }
}

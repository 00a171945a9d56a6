package osarai.hr.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a file was not applied; the address of its page names it. */
enum ImportStopped {
  /** It would do something else than what was shown. */
  DIFFERS,
  /** It ends many appointments, and nobody has confirmed that. */
  LEAVERS;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ImportStopped> ofWord(@Nullable String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}

package osarai.hr.file;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import osarai.forms.KeptBundle;
import osarai.forms.KeptText;

/** What is told of the rows of a roster file. */
@Singleton
final class KeptRows {
  static KeptText of(Function<RosterFileMessages, String> text) {
    return KeptText.of(RosterFileMessages.class, text);
  }

  @Produces
  @Singleton
  KeptBundle bundle(RosterFileMessages messages) {
    return new KeptBundle(RosterFileMessages.class, messages);
  }
}

package osarai.hr.profile;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import osarai.forms.KeptBundle;
import osarai.forms.KeptText;
import osarai.people.Position;

/** What is told to the person who edits a profile. */
@Singleton
final class KeptSettings {
  static KeptText of(Function<ProfileMessages, String> text) {
    return KeptText.of(ProfileMessages.class, text);
  }

  /** What a position is called in the form of a profile. */
  static KeptText of(Position position) {
    return of(told -> told.position(position));
  }

  @Produces
  @Singleton
  KeptBundle bundle(ProfileMessages messages) {
    return new KeptBundle(ProfileMessages.class, messages);
  }
}

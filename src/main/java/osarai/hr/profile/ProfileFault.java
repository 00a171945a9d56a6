package osarai.hr.profile;

import java.util.function.Function;
import osarai.forms.KeptText;

/**
 * What is wrong with a profile.
 *
 * @param field the id of its field in the form, as {@link ProfileForm} names it; empty for the
 *     whole
 * @param text what to mend
 */
public record ProfileFault(String field, KeptText text) {
  static ProfileFault at(String field, Function<ProfileMessages, String> text) {
    return new ProfileFault(field, KeptSettings.of(text));
  }
}

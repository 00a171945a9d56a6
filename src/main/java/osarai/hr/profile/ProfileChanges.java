package osarai.hr.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;
import osarai.forms.Seen;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.KeptWords;

/** Says what somebody else made of a profile while its form was open. */
@ApplicationScoped
class ProfileChanges {
  private final RosterProfiles profiles;
  private final ProfileList list;
  private final ProfilePageMessages messages;
  private final KeptTexts texts;

  ProfileChanges(
      RosterProfiles profiles, ProfileList list, ProfilePageMessages messages, KeptTexts texts) {
    this.profiles = profiles;
    this.list = list;
    this.messages = messages;
    this.texts = texts;
  }

  /** For the form of the profile. */
  Optional<ProfileSince> since(RosterProfile sent, String version) {
    return profiles.since(sent.name(), version).map(moved -> told(moved, sent));
  }

  /** For a profile that was brought from elsewhere. */
  Optional<ProfileSince> since(RosterProfile sent, Seen seen) {
    return profiles.since(sent.name(), seen).map(moved -> told(moved, sent));
  }

  private ProfileSince told(RosterProfiles.MovedOn moved, RosterProfile sent) {
    return new ProfileSince(
        list.by(moved.by()),
        Optional.ofNullable(moved.by().savedAt()).map(JapaneseDate::of).orElse(""),
        moved.now().version(),
        moved.by().mark(),
        fields(moved.shown(), moved.now().profile(), sent));
  }

  /** Those that are not the same in all three, as they follow each other in the form. */
  List<ProfileSince.FieldSince> fields(
      @Nullable RosterProfile shown, RosterProfile now, RosterProfile sent) {
    Map<String, String> before = shown == null ? Map.of() : said(shown);
    Map<String, String> own = said(sent);
    List<ProfileSince.FieldSince> fields = new ArrayList<>();
    said(now)
        .forEach(
            (label, text) -> {
              String was = before.getOrDefault(label, "");
              String said = own.getOrDefault(label, "");
              boolean isColleagues = !was.equals(text);
              boolean isSaid = said.equals(text);
              if (!isSaid || (isColleagues && shown != null)) {
                fields.add(
                    new ProfileSince.FieldSince(
                        label, was, text, said, ProfileSince.Press.of(isColleagues, isSaid)));
              }
            });
    return List.copyOf(fields);
  }

  /** What stands in each field, by what the field is called. */
  private Map<String, String> said(RosterProfile profile) {
    ProfileForm form = ProfileForm.of(profile);
    Map<String, String> said = new LinkedHashMap<>();
    for (RosterField field : RosterField.values()) {
      String column = texts.said(KeptHeaders.of(field));
      said.put(messages.within(messages.columns(), column), words(form, ProfileForm.of(field)));
      said.put(
          messages.within(messages.required(), column), tick(form, ProfileForm.required(field)));
    }
    within(
        said,
        messages.employment(),
        List.of(EmploymentType.values()),
        KeptWords::of,
        type -> words(form, ProfileForm.of(type)));
    within(
        said,
        messages.positions(),
        ProfileForm.POSITIONS,
        KeptSettings::of,
        position -> words(form, ProfileForm.of(position)));
    within(
        said,
        messages.leave(),
        Arrays.asList(AbsenceKind.values()),
        KeptWords::of,
        kind -> words(form, ProfileForm.of(kind)));
    rest(said, profile, form);
    return said;
  }

  private <T> void within(
      Map<String, String> said,
      String part,
      Collection<T> meanings,
      Function<T, KeptText> called,
      Function<T, String> text) {
    meanings.forEach(
        one -> said.put(messages.within(part, texts.said(called.apply(one))), text.apply(one)));
  }

  private void rest(Map<String, String> said, RosterProfile profile, ProfileForm form) {
    said.put(messages.header_row(), form.text(ProfileForm.HEADER_ROW));
    said.put(messages.sheet(), plain(form.text(ProfileForm.SHEET)));
    said.put(messages.encoding(), messages.encoding_of(profile.encoding()));
    said.put(messages.delimiter(), messages.delimiter_of(profile.delimiter()));
    said.put(messages.number_length(), plain(form.text(ProfileForm.NUMBER_LENGTH)));
    said.put(messages.pad(), tick(form, ProfileForm.PAD));
    said.put(messages.excel_serials(), tick(form, ProfileForm.EXCEL_SERIALS));
    said.put(messages.exempt(), words(form, ProfileForm.EXEMPT));
  }

  /** In one order: in which the words stand makes no difference to how a file is read. */
  private String words(ProfileForm form, String field) {
    return plain(WordList.write(WordList.read(form.text(field)).stream().sorted().toList()));
  }

  private String plain(String text) {
    return text.isEmpty() ? messages.left_empty() : text;
  }

  private String tick(ProfileForm form, String field) {
    return form.isTicked(field) ? messages.ticked() : messages.not_ticked();
  }
}

package osarai.hr.profile;

import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import osarai.forms.KeptText;
import osarai.people.Position;

/** What is told to the person who edits a profile. */
@MessageBundle("setting")
public interface ProfileMessages {
  /** What a position is called in the form of a profile. */
  String position(Position position);

  String no_json(int line);

  String unknown_key(String key);

  String wrong_kind(String key);

  String unknown_word(String key, String word, List<String> known);

  String name();

  String name_with_controls();

  String header_row();

  String number_length();

  String pad_without_length();

  String no_column_for(KeptText column);

  String no_words(KeptText column);

  String ambiguous(String word, KeptText first, KeptText second);

  /** Two columns of a file that would mean the same. */
  String two_columns(String first, String second, KeptText column);

  String alone(KeptText there, KeptText missing);

  String alone_in_file(KeptText there, KeptText missing);

  String no_staff_number();

  String word_length(int most);

  String sheet();

  String choose();

  String individual_number();

  String unreadable();

  String name_taken();

  String bring_too_long();

  String brought_since(String name);

  String changed_meanwhile();
}

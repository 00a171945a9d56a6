package osarai.hr.profile;

import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import osarai.forms.KeptText;

/**
 * What is told of the headings of a roster file, kept with its preview. No message about a 個人番号
 * quotes anything.
 */
@MessageBundle("headers")
public interface HeaderMessages {
  /** What a column is called where the file does not say. */
  String field(RosterField field);

  String twice();

  String same_meaning(KeptText first, RosterField field);

  String no_column(RosterField field);

  String no_column_called(RosterField field, List<String> headings);

  /** A name that stands in two columns. */
  String in_parts(RosterField field, List<KeptText> parts, List<String> headings);

  String ignored(List<KeptText> columns);

  /** Of a column that sounds like a field and is not read. */
  String unread(RosterField like, List<String> headings);

  /** Of a column that sounds like an act said in words. */
  String unread_words();

  /** The same in a list of which no act is read. */
  String no_act(RosterField like, List<String> headings);

  String no_act_in_words();

  String individual_number();
}

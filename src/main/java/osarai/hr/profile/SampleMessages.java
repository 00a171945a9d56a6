package osarai.hr.profile;

import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import osarai.forms.KeptText;

/** Texts of the pages on which a 読取り設定 is made of a sample. */
@MessageBundle("sample")
public interface SampleMessages {
  String title();

  String lead();

  String file();

  String file_help(String limit);

  String fault_file();

  String read();

  String columns_title();

  String columns_lead();

  String encoding();

  String delimiter();

  String sheet();

  String headings();

  String heading();

  String means();

  String not_read();

  String numbered(List<KeptText> columns);

  String make();

  String other_file();
}

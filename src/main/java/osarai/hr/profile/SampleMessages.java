package osarai.hr.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which a 読取り設定 is made of a sample. */
@MessageBundle("sample")
public interface SampleMessages {
  @Message("見本のファイルから作る")
  String title();

  @Message("人事のシステムから書き出した名簿を一つ選ぶと、見出しを読み取ります。ファイルは保存しません。人の名前や番号も表示しません。")
  String lead();

  @Message("見本のファイル")
  String file();

  @Message("CSV と Excel（.xlsx）を読めます。20MBまでです。")
  String file_help();

  @Message("ファイルを選んでください。")
  String fault_file();

  @Message("見出しを読み取る")
  String read();

  @Message("次のところを直してください")
  String mend();

  @Message("見本の列を確かめる")
  String columns_title();

  @Message("見出しが何の列かを選び、名前を付けて保存してください。使わない列は「読まない」のままにします。")
  String columns_lead();

  @Message("文字コード")
  String encoding();

  @Message("列の区切り")
  String delimiter();

  @Message("読んだシート")
  String sheet();

  @Message("見本にあった見出し")
  String headings();

  @Message("見出し")
  String heading();

  @Message("何の列か")
  String means();

  @Message("読まない")
  String not_read();

  @Message(
      "{names}の列に、個人番号（マイナンバー）と思われる数字があります。このままのファイルは取り込めません。個人番号であれば、システムから書き出すときに外してください。別の12桁の番号であれば、設定を作ったあとで「12桁の番号が入る列」に見出しを書いてください。")
  String numbered(String names);

  @Message("この内容で設定を作る")
  String make();

  @Message("別のファイルを選ぶ")
  String other_file();
}

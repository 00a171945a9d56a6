package osarai.content;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of clauses. */
@MessageBundle("content")
public interface ContentMessages {
  @Message("基本方針")
  String policy();

  @Message("第{version}版（{day}施行）")
  String version(String version, String day);

  @Message("ここにあるのは、条項の正式な文ではなく、職員にとっての意味を分かりやすく言いかえた要約です。")
  String summary_only();

  @Message("だれに関わるか")
  String binds();

  @Message("この条項を学ぶレッスン")
  String lessons();

  @Message("この条項を問う問題")
  String questions();

  @Message("{count}問")
  String count(int count);

  @Message("ありません。")
  String none();

  @Message("この条項に含まれるもの")
  String parts();

  @Message("条項の一覧へ")
  String all_clauses();

  @Message("この条項を扱わない研修と、その理由")
  String waived();
}

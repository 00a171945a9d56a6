package osarai.hr.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of 読取り設定. */
@MessageBundle("profiles")
public interface ProfilePageMessages {
  @Message("読取り設定")
  String title();

  @Message("人事のシステムから書き出した名簿の、どの列が何にあたるかを決めておくものです。システムごとに一つ作っておくと、取込みのときに選ぶだけで読めます。")
  String lead();

  @Message("いまある設定")
  String list();

  @Message("名前")
  String name();

  @Message("最後に保存した日")
  String last_saved();

  @Message("保存した人")
  String saved_by();

  @Message("変える")
  String act();

  @Message("（{name}）")
  String act_on(String name);

  @Message("はじめから入っている設定")
  String built_in();

  @Message("まだ変えていません")
  String not_changed();

  @Message("わかりません")
  String not_known();

  @Message("設定を増やす")
  String make();

  @Message("取り込むファイルがあるときは、「見本のファイルから作る」が簡単です。見出しを読み取って、何の列かを選ぶだけで作れます。")
  String make_help();

  @Message("見本のファイルから作る")
  String make_from_sample();

  @Message("新しい設定を作る")
  String make_new();

  @Message("名簿の取込みへ")
  String to_imports();

  @Message("保存しました。")
  String saved();

  @Message("次のところを直してください。まだ保存していません。")
  String mend();

  @Message("読取り設定「{name}」")
  String change_title(String name);

  @Message("新しい読取り設定")
  String new_title();

  @Message("はじめから入っている設定を写してあります。名前を付け、ちがうところだけを直して保存してください。")
  String new_lead();

  @Message("ちがうところだけを直して保存してください。もう取り込んだ名簿は変わりません。")
  String change_lead();

  @Message("設定を作りました。任用区分のことばと役職のことばが、ファイルの書き方と合っているかを確かめてください。直したら、保存してください。")
  String note_made();

  @Message("設定の名前")
  String setting_name();

  @Message("どのシステムの名簿かがわかる名前にします。例: 人事給与システム")
  String setting_name_help();

  @Message("名前を変えて保存すると、別の新しい設定になります。もとの設定も残ります。")
  String rename_help();

  @Message("列の対応")
  String columns();

  @Message(
      "項目ごとに、ファイルの見出し（いちばん上の行に書かれた列の名前）を書きます。何とおりかあるときは、「、」で区切って並べます。全角と半角、空白のちがいは気にしなくてかまいません。ファイルにない項目は、空欄のままにします。")
  String columns_help();

  @Message("右端の欄に印を付けた列は、ファイルに必ず要ります。その列が空欄の行も取り込みません。")
  String columns_required_help();

  @Message("項目")
  String column();

  @Message("何の列か")
  String what();

  @Message("ファイルの見出し")
  String headings();

  @Message("この列がないファイルは受け付けない")
  String required();

  @Message("いつも必要です")
  String always();

  @Message("任用区分のことば")
  String employment();

  @Message("任用区分の列に書かれることばを、区分ごとに書きます。「、」で区切って並べます。ここにないことばの行は、取り込めません。")
  String employment_help();

  @Message("役職のことば")
  String positions();

  @Message("職名がここに書いたことばと同じ人は、所属長、または代理・補佐として登録します。所属長と代理・補佐は、所属の人の受講状況を見られます。")
  String positions_help();

  @Message("いちばん下の欄を使うのは、「所属長・代理の別」の列がファイルにあるときだけです。ないときは空欄のままにします。")
  String positions_member_help();

  @Message("休業のことば")
  String leave();

  @Message("休業の種類の列に書かれることばを、種類ごとに書きます。「、」で区切って並べます。休業の列がないファイルでは使いません。")
  String leave_help();

  @Message("ファイルの形（見出しの行、シート、文字コード）")
  String file();

  @Message("見出しの行")
  String header_row();

  @Message("見出しが、上から何行目にあるか。上に表題などがなければ1です。")
  String header_row_help();

  @Message("シートの名前")
  String sheet();

  @Message("エクセルのとき。空欄なら、最初のシートを読みます。")
  String sheet_help();

  @Message("文字コード")
  String encoding();

  @Message("自動で見分ける（ふつうはこれ）")
  String encoding_auto();

  @Message("UTF-8")
  String encoding_utf_8();

  @Message("UTF-16（リトルエンディアン）")
  String encoding_utf_16le();

  @Message("UTF-16（ビッグエンディアン）")
  String encoding_utf_16be();

  @Message("シフトJIS（Windows）")
  String encoding_windows_31j();

  @Message("列の区切り")
  String delimiter();

  @Message("自動で見分ける（ふつうはこれ）")
  String delimiter_auto();

  @Message("カンマ（,）")
  String delimiter_comma();

  @Message("タブ")
  String delimiter_tab();

  @Message("セミコロン（;）")
  String delimiter_semicolon();

  @Message("職員番号と日付の読み方")
  String numbers();

  @Message("職員番号の桁数")
  String number_length();

  @Message("どの職員番号も同じ桁数のときに入れます。決まっていなければ空欄にします。")
  String number_length_help();

  @Message("足りない桁を、先頭に0を付けて補う（例: 6桁のとき、123を000123と読む）")
  String pad();

  @Message("数字だけの日付（例: 46113）を、エクセルの日付として読む")
  String excel_serials();

  @Message("12桁の番号が入る列")
  String exempt();

  @Message("ここに書いた列では、個人番号（マイナンバー）が入っていないかを確かめなくなります。個人番号が入る列は、絶対に書かないでください。")
  String exempt_warning();

  @Message("列の見出し")
  String exempt_headings();

  @Message("宛名番号など、個人番号ではない12桁の番号の列があり、そのために取込みが止まるときだけ使います。「、」で区切って並べます。")
  String exempt_help();

  @Message("保存する")
  String save();

  @Message("保存せずに戻る")
  String back();

  @Message("設定をまとめて写す")
  String copy();

  @Message("この設定を別のおさらいに移すときに使います。下の文字をすべて写し、移す先の「読取り設定」のページに貼り付けてください。ふだんは使いません。")
  String copy_help();

  @Message("この設定のすべて")
  String copy_text();

  @Message("別のおさらいで写した設定を、ここに貼り付けて保存します。同じ名前の設定があるときは、貼り付けた内容に置き換わります。ふだんは使いません。")
  String bring_help();

  @Message("貼り付ける設定")
  String bring_text();

  @Message("貼り付けた設定を保存する")
  String bring();
}

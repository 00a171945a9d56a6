package osarai.trainings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of group sessions and of lists of trainings. */
@MessageBundle("sessions")
public interface SessionsMessages {
  @Message("集合研修")
  String title();

  @Message("集合研修や紙の教材で受けた研修を記録します。修了には「集合研修(入力: あなたの職・氏名)」のように、入力した人が表示されます。")
  String lead();

  @Message("集合研修を登録する")
  String make();

  @Message("登録する")
  String make_button();

  @Message("登録した集合研修")
  String list();

  @Message("まだ登録はありません。")
  String none();

  @Message("次のところを直してください")
  String mend();

  @Message("方法")
  String mode();

  @Message("集合研修（会場で一緒に受ける）")
  String mode_session();

  @Message("紙の教材（各自で読む）")
  String mode_paper();

  @Message("研修")
  String course();

  @Message("対象の所属")
  String department();

  @Message("全庁")
  String everybody();

  @Message("実施日")
  String held_on();

  @Message("場所")
  String place();

  @Message("説明者（講師）")
  String speaker();

  @Message("テストの問題数")
  String questions();

  @Message("配ったテストの問題数を入れます。画面で受けるときの問題数（{draw}問など）より少なくはできません。")
  String questions_help(String draw);

  @Message("メモ（なくてもかまいません）")
  String note();

  @Message("研修を選んでください。")
  String fault_course();

  @Message("対象の所属を選んでください。")
  String fault_department();

  @Message("実施日を、2026-12-01 の形で入力してください。")
  String fault_day();

  @Message("場所を200文字までで入力してください。")
  String fault_place();

  @Message("説明者を200文字までで入力してください。")
  String fault_speaker();

  @Message("テストの問題数は、{least}以上の数で入力してください。")
  String fault_questions(int least);

  @Message("メモは1000文字までです。")
  String fault_note();

  @Message("個人番号と思われる数字があります。個人番号は入力しないでください。")
  String fault_individual_number();

  @Message("もう一度、画面を開き直して入力してください。")
  String fault_form();

  @Message("教材の版（照合用）")
  String version();

  @Message("登録した人")
  String made_by();

  @Message("{by}（{at}）")
  String by_at(String by, String at);

  @Message("実施日になると、出席を記録できます。")
  String not_yet();

  @Message("出席を記録する")
  String attendance();

  @Message("この研修をまだ修了していない人の一覧です。出席した人に印を付け、テストの正解数（合格点 {mark}%）を入れてください。")
  String attendance_lead(int mark);

  @Message("同意書は、紙の同意書に付けた番号を入れてください。")
  String agreement_lead();

  @Message("記録する人はいません。全員が修了したか、対象の人がいません。")
  String nobody();

  @Message("出席")
  String present();

  @Message("氏名")
  String name();

  @Message("所属・職")
  String post();

  @Message("正解数（{questions}問中）")
  String correct(int questions);

  @Message("紙の同意書の番号")
  String agreement();

  @Message("{name}さんが出席")
  String present_of(String name);

  @Message("{name}さんの正解数")
  String correct_of(String name);

  @Message("{name}さんの同意書の番号")
  String agreement_of(String name);

  @Message("採用時説明の記録（会計年度任用職員）")
  String explanation();

  @Message("会計年度任用職員の修了には、説明した人、説明した日、使った資料の記録が要ります。")
  String explanation_lead();

  @Message("説明した人")
  String explainer();

  @Message("説明した日")
  String explained_on();

  @Message("使った資料")
  String material();

  @Message("訂正の理由")
  String reason();

  @Message("前に記録した内容を変えるときだけ入れてください。前の記録も残ります。")
  String reason_help();

  @Message("記録する")
  String save();

  @Message("次の{count}人")
  String next(int count);

  @Message("最初に戻る")
  String first();

  @Message("修了した人")
  String completed();

  @Message("この記録を取り消す")
  String take_back();

  @Message("取り消した記録")
  String taken_back();

  @Message("取消し")
  String taken_back_tag();

  @Message("取り消した人・日時")
  String taken_back_by();

  @Message("取消しの理由")
  String taken_back_reason();

  @Message("この研修で修了した人はまだいません。")
  String nobody_completed();

  @Message("{mode}(入力: {by})")
  String entered(String mode, String by);

  @Message("記録しました。修了 {complete}人、出席のみ {ticked}人")
  String saved(int complete, int ticked);

  @Message("{name}: 前の記録を変えるには、訂正の理由が要ります。")
  String no_reason(String name);

  @Message("{name}: この研修を受ける義務がないか、すでに修了しています。")
  String not_owed_of(String name);

  @Message("{name}: この研修の修了は、すでに記録されています（{mode}、入力: {by}）。")
  String recorded_before(String name, String mode, String by);

  @Message("{name}: 本人が画面で受けた修了が、すでに記録されています。")
  String taken_before(String name);

  @Message("{name}: 正解数は、0から{questions}までの数で入れてください。")
  String no_score_of(String name, int questions);

  @Message("{name}: 同意書の番号は100文字までです。")
  String too_long_of(String name);

  @Message("説明した人・説明した日（実施日以前）・使った資料を、正しく入れてください。")
  String fault_explanation();

  @Message("欠席に訂正しました")
  String missing_presence();

  @Message("テストの結果が未入力です")
  String missing_quiz();

  @Message("合格点に届いていません")
  String missing_pass();

  @Message("同意書の番号が未入力です")
  String missing_agreement();

  @Message("採用時説明の記録がありません")
  String missing_explanation();

  @Message("研修の記録の取込み")
  String imports();

  @Message("集合研修の出席、外部の研修（CYDER、J-LIS など）、このシステムを使う前の研修を、CSV または Excel から取り込みます。取り込む前に内容を確かめられます。")
  String imports_lead();

  @Message("何の一覧ですか")
  String kind();

  @Message("集合研修の出席")
  String kind_attendance();

  @Message("外部の研修")
  String kind_external();

  @Message("このシステムを使う前の研修（移行データ）")
  String kind_earlier();

  @Message("見出し: {columns}")
  String columns(String columns);

  @Message("集合研修（出席のとき）")
  String which_session();

  @Message("登録した集合研修がありません")
  String no_session_yet();

  @Message("選んでください")
  String choose_session();

  @Message("ファイル")
  String file();

  @Message("内容を確かめる")
  String look();

  @Message("ファイルと、何の一覧かを選んでください。出席のときは、集合研修も選んでください。")
  String fault_upload();

  @Message("読み込めませんでした")
  String unreadable();

  @Message("何も保存していません。ファイルを直して、もう一度選んでください。")
  String unreadable_text();

  @Message("取込みの確認: {name}")
  String preview(String name);

  @Message("取込みの結果: {name}")
  String result(String name);

  @Message("まだ何も保存していません。よければ「取り込む」を押してください。")
  String preview_lead();

  @Message("取り込んだ行 {taken}、登録済みの行 {repeated}、取り込めなかった行 {faults}")
  String result_text(int taken, int repeated, int faults);

  @Message("取り込めない行")
  String row_faults();

  @Message("これらの行は取り込まれません。直して選び直すか、このまま残りだけを取り込みます。")
  String row_faults_text();

  @Message("行")
  String line();

  @Message("職員番号")
  String staff_number();

  @Message("どうなりますか")
  String becomes();

  @Message("取り込みます")
  String import_taken();

  @Message("出席だけを記録します（修了には足りないものがあります）")
  String import_incomplete();

  @Message("登録済みのため、何もしません")
  String import_repeated();

  @Message("前に取り消された研修です。もう一度記録します")
  String import_again();

  @Message("取り込む")
  String apply();

  @Message("戻る")
  String back();

  @Message("これまでの取込み")
  String history();

  @Message("取り込んだ日時")
  String applied_at();

  @Message("{line}行目「{column}」: {text}")
  String at(int line, String column, String text);

  @Message("この職員番号の人は、その日の名簿にいません。")
  String unknown_number();

  @Message("この職員番号は複数の人に使われています。")
  String shared_number();

  @Message("日付として読めません。2026-12-01 や 令和8年12月1日 のように書いてください。")
  String no_date();

  @Message("先の日付です。受けた日を入れてください。")
  String future();

  @Message("長すぎます。{longest}文字までです。")
  String too_long(int longest);

  @Message("同じ内容の行が前にあります。")
  String twice();

  @Message("{year}は締め済みのため、記録できません。セキュリティ担当に、紙の記録を添えて「訂正」を申し出てください。")
  String year_closed(String year);

  @Message("{name}: {text}")
  String fault_of(String name, String text);

  @Message("集合研修が選ばれていないか、実施日がまだ来ていません。")
  String no_session();

  @Message("この研修を受ける義務がないか、すでに修了しています。")
  String not_owed();

  @Message("前の記録と違います。集合研修の画面で、理由を付けて訂正してください。")
  String differs();

  @Message("0から{questions}までの数で入れてください。")
  String no_score(int questions);

  @Message("「画面で本人が受講」「集合研修」「紙の教材」「外部の研修」のどれかで書いてください。")
  String no_mode();
}

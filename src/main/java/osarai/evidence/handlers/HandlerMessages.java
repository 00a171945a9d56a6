package osarai.evidence.handlers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the register of handlers. */
@MessageBundle("handlers")
public interface HandlerMessages {
  @Message("特定個人情報事務取扱担当者")
  String title();

  @Message("事務取扱担当者名簿")
  String register();

  @Message("指定されている人、これから指定される人と、基準日の年度の途中で指定が終わった人の名簿です。研修を終えるまでは、取扱いを始められません。")
  String lead();

  @Message("範囲: {scope}")
  String scope_of_list(String scope);

  @Message("市全体")
  String everything();

  @Message("{departments}と、その下の所属")
  String own(String departments);

  @Message("基準日: {day}")
  String reference_date(String day);

  @Message("作成日時: {time}")
  String made_at(String time);

  @Message("基準日")
  String day();

  @Message("この日の時点の名簿を表示します。")
  String day_help();

  @Message("表示する")
  String show();

  @Message("ファイルで受け取る")
  String files();

  @Message("CSV")
  String csv();

  @Message("Excel(XLSX)")
  String xlsx();

  @Message("PDF")
  String pdf();

  @Message("この名簿は500行より多いため、PDFにできません。CSVかExcelで受け取ってください。")
  String pdf_long();

  @Message("ほかの人のPDFを作っているため、作れませんでした。少し待ってから、もう一度選んでください。")
  String pdf_busy();

  @Message("行")
  String pdf_row();

  @Message("{municipality}で特定個人情報を取り扱う人の名簿。{day}の時点のもの。")
  String pdf_description(String municipality, String day);

  @Message("文字について")
  String pdf_notes();

  @Message("異体字は標準の字形で印刷しています。")
  String pdf_variants();

  @Message("次の文字は印刷できないため、「〓」と表示しています。正しい文字は、画面かExcelの名簿で確かめてください。")
  String pdf_lacking_lead();

  @Message("{row}行目 {column}: {code}")
  String pdf_lacking(int row, String column, String code);

  @Message("表の上の「範囲」: {code}")
  String pdf_lacking_in_head(String code);

  @Message("この日の名簿に載る人はいません。")
  String nobody();

  @Message("職員番号")
  String staff_number();

  @Message("氏名")
  String name();

  @Message("所属")
  String department();

  @Message("保護責任者")
  String officer();

  @Message("指定なし")
  String no_officer();

  @Message("事務名")
  String affairs();

  @Message("役割")
  String role();

  @Message("取り扱う特定個人情報等の範囲")
  String scope();

  @Message("指定日")
  String from();

  @Message("解除日(指定の最終日)")
  String until();

  @Message("根拠文書番号")
  String document();

  @Message("最後に研修を修了した日")
  String last_pass();

  @Message("研修から取扱開始までの日数")
  String trained();

  @Message("取扱開始日")
  String starts_on();

  @Message("開始の確認")
  String confirmation();

  @Message("確認済み")
  String confirmed();

  @Message("未確認")
  String not_confirmed();

  @Message("確認済み(訂正あり)")
  String confirmed_corrected();

  @Message("開始していなかった(訂正)")
  String taken_back();

  @Message("状態")
  String state();

  @Message("確かめること")
  String findings();

  @Message("なし")
  String none();

  @Message("取扱開始前・研修未了(指定日まであと{days}日)")
  String untrained_left(long days);

  @Message("取扱開始前・研修未了(指定日は今日)")
  String untrained_today();

  @Message("取扱開始前・研修未了")
  String untrained();

  @Message("研修済み・開始待ち")
  String waiting();

  @Message("取扱中")
  String handling();

  @Message("終了")
  String ended();

  @Message("指定日の{day}を過ぎましたが、研修を修了していません。修了するまで取り扱わせないでください。")
  String start_gone_by(String day);

  @Message("取扱いの開始が{day}と確認されていますが、その日までに研修を修了していません。")
  String without_pass(String day);

  @Message("前回の研修から{limit}日を超えています({day}まで)。すぐに受け直してください。")
  String gap(int limit, String day);

  @Message("{day}に、前回の研修から{limit}日になります。それまでに受け直してください。")
  String gap_soon(int limit, String day);

  @Message("{year}の研修をまだ修了していません。")
  String year_open(String year);

  @Message("取扱いを始めた日")
  String started();

  @Message("開始を確認する")
  String confirm();

  @Message("取扱いの開始を確認しました。")
  String confirm_done();

  @Message("日付を読み取れませんでした。2026-12-01のように、年・月・日を入れてください。")
  String fault_day();

  @Message("この人は研修をまだ修了していないため、取扱いの開始を確認できません。研修を修了してから、もう一度確認してください。")
  String fault_untrained();

  @Message("取扱いを始めた日が、指定日か研修を修了した日より前です。名簿の「取扱開始日」以後の日を入れてください。")
  String fault_too_early();

  @Message("取扱いを始めた日が、今日より後です。始めた日に、または後から確認してください。")
  String fault_in_future();

  @Message("この指定は終わっています。取扱いの開始は確認できません。")
  String fault_ended();

  @Message("この人の開始の確認は、「開始していなかった」と訂正されています。始めた日は、氏名を選び、「開始の確認を訂正する」で入れてください。")
  String fault_taken_back();

  @Message("取扱開始の記録")
  String records();

  @Message("取扱いの開始は、まだ確認されていません。")
  String no_record();

  @Message("記録")
  String record_kind();

  @Message("記録した人")
  String record_by();

  @Message("記録した日時")
  String record_at();

  @Message("理由")
  String record_why();

  @Message("開始の確認")
  String record_confirmed();

  @Message("訂正")
  String record_corrected();

  @Message("訂正前")
  String record_before();

  @Message("現在の記録")
  String record_counts();

  @Message("開始していなかった")
  String not_started();

  @Message("開始の確認を訂正する")
  String correct();

  @Message("日や人を間違えて確認したときに訂正します。訂正前の記録も残ります。研修の修了より前の日を入れると、「確かめること」に載ります。")
  String correct_lead();

  @Message("正しい内容")
  String correct_what();

  @Message("この日に始めた")
  String correct_day();

  @Message("開始していなかった（人を間違えた、まだ始めていないなど）")
  String correct_never();

  @Message("正しい取扱開始日")
  String correct_new_day();

  @Message("「この日に始めた」を選んだときに入れてください。")
  String correct_new_day_help();

  @Message("訂正の理由（必須）")
  String correct_reason();

  @Message("訂正する")
  String correct_button();

  @Message("開始の確認を訂正しました。")
  String correct_done();

  @Message("次のところを直してください。まだ何も変わっていません。")
  String mend();

  @Message("正しい内容を選んでください。")
  String fault_what();

  @Message("訂正の理由を、{longest}字までで入れてください。")
  String fault_reason(int longest);

  @Message("理由に、個人番号と思われる数字があります。個人番号は入力しないでください。")
  String fault_individual_number();

  @Message("いまの記録と同じ内容です。正しい内容を選び直してください。")
  String fault_unchanged();

  @Message("正しい取扱開始日が、今日より後です。始めた日を入れてください。")
  String fault_new_day_in_future();

  @Message("正しい取扱開始日が、指定の期間の外です。指定日から解除日までの日を入れてください。")
  String fault_new_day_outside();
}

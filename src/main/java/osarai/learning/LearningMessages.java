package osarai.learning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of courses, lessons, quizzes and acknowledgements. */
@MessageBundle("learning")
public interface LearningMessages {
  @Message("わたしの研修")
  String home();

  @Message("研修の流れ")
  String steps();

  @Message("上から順に進みます。読んだところ、答えたところは残るので、いつでも途中でやめられます。")
  String steps_text();

  @Message("レッスン{number}")
  String lesson(int number);

  @Message("約{minutes}分")
  String minutes(int minutes);

  @Message("読みました")
  String read();

  @Message("まだ読んでいません")
  String not_yet();

  @Message("読む")
  String read_it();

  @Message("もう一度読む")
  String read_again();

  @Message("確認テスト")
  String quiz();

  @Message("{questions}問。{mark}%以上の正解で合格です。何度でも受けられます。")
  String quiz_rule(int questions, int mark);

  @Message("合格しました")
  String quiz_passed();

  @Message("回答の途中です")
  String quiz_open();

  @Message("テストを始める")
  String quiz_start();

  @Message("続きから答える")
  String quiz_go_on();

  @Message("もう一度受ける")
  String quiz_again();

  @Message("結果を見る")
  String quiz_result();

  @Message("レッスンをすべて読むと受けられます")
  String quiz_locked();

  @Message("同意書の確認")
  String acknowledgement();

  @Message("テストに合格すると確認できます")
  String acknowledgement_locked();

  @Message("同意書を確認する")
  String acknowledgement_open();

  @Message("{when}に同意しました")
  String acknowledged_at(String when);

  @Message("この研修は修了しました。記録は「わたしの研修」の「済んだ研修」にあります。")
  String finished();

  @Message("あなたが指定されている事務と取り扱う範囲")
  String own_designations();

  @Message("現在、あなたは特定個人情報事務取扱担当者に指定されていません。")
  String no_designation();

  @Message("指定")
  String role();

  @Message("事務")
  String affairs();

  @Message("取り扱う特定個人情報の範囲")
  String scope();

  @Message("変わる前の範囲（{lastDay}まで）")
  String scope_before(String lastDay);

  @Message("期間")
  String period();

  @Message("このレッスンのもとになっている基本方針の条項")
  String clauses();

  @Message("{title} 第{version}版")
  String policy_version(String title, String version);

  @Message("前へ")
  String previous();

  @Message("読みました。次へ進む")
  String next();

  @Message("読みました。研修の流れへ戻る")
  String last_next();

  @Message("{all}問中 {number}問目")
  String place(int number, int all);

  @Message("問題の一覧")
  String places();

  @Message("{number}問目、回答済み")
  String place_answered(int number);

  @Message("{number}問目、未回答")
  String place_unanswered(int number);

  @Message("当てはまるものを、すべて選んでください。")
  String choose_all();

  @Message("一つ選んでください。")
  String choose_one();

  @Message("保存しました {time}")
  String saved(String time);

  @Message("この答えは、まだ保存できていません。")
  String not_saved();

  @Message("もう一度選ぶか、下のボタンで進んでください。ログインの画面が出たら、ログインし直すと続きから答えられます。")
  String not_saved_way_on();

  @Message("選ぶと、すぐに保存されます。")
  String saves_at_once();

  @Message("下のボタンを押すと保存されます。")
  String saves_on_turn();

  @Message("次へ")
  String next_question();

  @Message("回答を見直す")
  String to_review();

  @Message("回答の見直し")
  String review();

  @Message("まだ答えていない問題が{count}問あります。すべて答えると提出できます。")
  String unanswered(long count);

  @Message("すべて答えました。提出すると採点され、回答は変えられなくなります。")
  String all_answered();

  @Message("あなたの回答")
  String your_answer();

  @Message("未回答")
  String no_answer();

  @Message("答え直す")
  String change();

  @Message("答える")
  String answer();

  @Message("提出して採点する")
  String submit();

  @Message("テストの結果")
  String result();

  @Message("合格です")
  String passed();

  @Message("今回は合格点に届きませんでした")
  String failed();

  @Message("{asked}問中 {correct}問正解({percent}%)")
  String score(int correct, int asked, int percent);

  @Message("合格点は{mark}%です。")
  String mark(int mark);

  @Message("間違えたところの説明を読んで、もう一度受けましょう。次は、間違えた内容の別の問題が先に出ます。何度でも受けられます。")
  String failed_text();

  @Message("正解")
  String right();

  @Message("不正解")
  String wrong();

  @Message("選んだ答え")
  String chosen();

  @Message("正しい答え")
  String key();

  @Message("関係する条項")
  String clause_of();

  @Message("レッスンを読み直す")
  String reread();

  @Message("研修の流れへ")
  String to_course();

  @Message("提出日時")
  String submitted_at();

  @Message("この文章に同意する方は、下のボタンを押してください。押した日時と文章が記録されます。")
  String acknowledgement_text();

  @Message("同意できないところや分からないところがあるときは、ボタンを押さずに、所属長か{office}に相談してください。")
  String acknowledgement_doubt(String office);

  @Message("対象となる任用")
  String appointment();

  @Message("内容を理解し、同意します")
  String agree();

  @Message("先に、まだ済んでいないところを終えてください。")
  String step_first();

  @Message("このテストはすでに提出されています。結果を表示しています。")
  String already();

  @Message("ログインが切れている間に届いた回答を、保存しました。")
  String rescued();
}

package osarai.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about accounts. */
@MessageBundle("accounts")
public interface AccountsMessages {
  @Message("アカウント")
  String title();

  @Message("職員のログイン用アカウントの、初期パスワードの発行と、ロックの解除を行います。")
  String lead();

  @Message("この市町村では、おさらいからアカウントを扱わない設定になっています。ログイン基盤（Keycloak）の管理画面を使ってください。")
  String off();

  @Message("職員番号")
  String number();

  @Message("氏名")
  String name();

  @Message("ユーザー名")
  String username();

  @Message("パスワード")
  String password();

  @Message("状態")
  String state();

  @Message("探す")
  String search();

  @Message("有効")
  String is_enabled();

  @Message("無効")
  String is_disabled();

  @Message("まちがいが続いたため、ロックされています")
  String is_locked();

  @Message("次のログインで、本人がパスワードを決めます")
  String waits();

  @Message("新しいパスワードを発行する")
  String issue();

  @Message("今のパスワードは使えなくなります。新しいパスワードは、次の画面に一度だけ表示されます。")
  String issue_text();

  @Message("ロックを解除する")
  String unlock();

  @Message("セキュリティ担当、人事、監査の人のパスワードは、ここでは変えられません。Keycloak の管理者に頼んでください。")
  String is_privileged();

  @Message("このアカウントのパスワードは、庁内の LDAP / Active Directory にあります。ここでは変えられません。庁内のパスワードを扱う係に頼んでください。")
  String is_of_directory();

  @Message("所属の初期パスワード通知書")
  String sheets();

  @Message("選んだ所属（下の所属を含む）で、まだ一度もログインしていない人の新しいパスワードを作り、配る紙を表示します。前に配った初期パスワードは使えなくなります。")
  String sheets_text();

  @Message("所属")
  String department();

  @Message("通知書を作る")
  String make_sheet();

  @Message("アカウントの照合を見る")
  String to_reconciliation();

  @Message("職員番号を、半角の英数字で入力してください。")
  String note_number();

  @Message("この職員番号のアカウントは見つかりません。")
  String note_nobody();

  @Message("ログイン基盤（Keycloak）につながりません。しばらくしてから、もう一度試してください。")
  String note_away();

  @Message("ロックを解除しました。")
  String note_unlocked();

  @Message("パスワードは発行しませんでした。アカウントが無効か、2つ以上あるか、ここでは変えられない人のものです。")
  String note_closed();

  @Message("この画面からは、もう発行しました。パスワードを控えられなかったときは、もう一度発行してください。")
  String note_again();

  @Message("所属を選んでください。")
  String note_section();

  @Message("この所属に、まだログインしていない人はいません。")
  String note_none();

  @Message("初期パスワード通知書")
  String sheet();

  @Message("この画面は一度しか表示できません。閉じる前に印刷し、切り分けて、一人ずつ本人に渡してください。パスワードはおさらいに残りません。")
  String sheet_text();

  @Message("一度に作れる人数を超えたため、続きがあります。印刷してから、もう一度通知書を作ってください。")
  String sheet_more();

  @Message("途中でログイン基盤につながらなくなりました。ここにある人の分は発行済みです。印刷してから、残りの人の分をもう一度作ってください。")
  String sheet_broken();

  @Message("{name} さん")
  String to(String name);

  @Message("開くところ")
  String address();

  @Message(
      "はじめのログインで、自分のパスワード（10文字以上）を決めます。この紙は、決めたあとで細かく切って捨ててください。パスワードに数字の0と1、英字の o、i、l は使っていません。")
  String card_text();

  @Message("{day} 発行")
  String issued(String day);

  @Message("アカウントの画面に戻る")
  String back();

  @Message("アカウントの照合")
  String reconciliation();

  @Message("{read} に読み込んだ、名簿とログイン基盤（Keycloak）の違いです。システム用のアカウントは除いています。")
  String reconciliation_lead(String read);

  @Message("違いはありません。")
  String no_difference();

  @Message("CSVで保存する")
  String csv();

  @Message("違い")
  String difference();

  @Message("読み込んだ日時")
  String read_at();

  @Message("{count}件")
  String count(int count);

  @Message("はじめの{shown}件を示しています。全部で{count}件です。残りはCSVで確かめてください。")
  String cut(int shown, int count);

  @Message("在職していて、アカウントがない人")
  String no_account();

  @Message("このままではログインできません。採用の連絡のすぐあとなら、しばらく待ってから見直してください。")
  String no_account_text();

  @Message("名簿の人に結び付かないアカウント")
  String no_person();

  @Message("職員番号が入っていないか、名簿にない番号です。持ち主が分からなければ、無効にしてください。")
  String no_person_text();

  @Message("在職していて、アカウントが無効の人")
  String disabled_but_works();

  @Message("わざと止めているのでなければ、Keycloak で有効にしてください。")
  String disabled_but_works_text();

  @Message("退職していて、アカウントが有効の人")
  String still_enabled();

  @Message("おさらいは使えませんが、アカウントは開いたままです。退職の連絡のすぐあとなら、しばらく待ってから見直してください。")
  String still_enabled_text();

  @Message("職員番号が、ほかのアカウントと重なっているもの")
  String two_accounts();

  @Message("使っていないほうの職員番号を消すか、無効にしてください。")
  String two_accounts_text();

  @Message("同じ職員番号で在職している人")
  String two_people();

  @Message("どちらの人もはじめてのログインができません。人事のシステムの番号を確かめてください。")
  String two_people_text();
}

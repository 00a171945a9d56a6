package osarai.login;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts for accounts that belong to nobody in the roster. */
@MessageBundle("people")
public interface PeopleMessages {
  @Message("名簿であなたを確かめられません")
  String unlinked_title();

  @Message("ログインはできましたが、アカウントに職員番号が登録されていません。{office}に「アカウントに職員番号がない」と伝えてください。")
  String no_staff_number(String office);

  @Message("ログインはできましたが、あなたの職員番号で今日働いている方が名簿に見つかりません。任用の手続きが終わっているかを、所属長か{office}に確かめてください。")
  String nobody(String office);

  @Message("ログインはできましたが、同じ職員番号の方が名簿に二人以上います。{office}に「職員番号が重なっている」と伝えてください。")
  String several(String office);

  @Message("ログインはできましたが、あなたの職員番号はすでに別のアカウントで使われています。心当たりがなくても、{office}にすぐ知らせてください。")
  String person_taken(String office);

  @Message("別の人としてログインする")
  String other_person();

  @Message("共用パソコンの設定")
  String shared_title();

  @Message("このパソコンは、共用パソコンになっています。")
  String shared_is_on();

  @Message("このパソコンは、共用パソコンになっていません。")
  String shared_is_off();

  @Message("窓口や保育所、出先機関のように、1台のパソコンを何人かで使うところのための設定です。")
  String shared_for();

  @Message("共用パソコンで変わること")
  String shared_changes();

  @Message("{minutes}分のあいだ操作がないと、ログインが終わります。もう一度ログインすれば、続きから始められます。保存済みの回答はなくなりません。")
  String shared_idle(long minutes);

  @Message("前の人がログインしたままになりません。使う人が替わるたびに、自分のIDとパスワードを入れてログインします。")
  String shared_nobody_stays();

  @Message("いま使っている人の所属と氏名を、画面のいちばん上に大きく示します。自分の名前でないときは、すぐに「別の人に替わる」を押してください。")
  String shared_name_on_top();

  @Message("守っていただくこと")
  String shared_duties();

  @Message("IDとパスワードは、一人ひとり別のものです。一つのIDを何人かで使わないでください。研修の記録は、ログインした人のものになります。")
  String shared_own_id();

  @Message("使い終わったら、席を離れる前に、画面のいちばん上の「別の人に替わる」を押してください。")
  String shared_leave();

  @Message("自分のIDがない方は、ほかの人のIDを借りずに、{office}へ伝えてください。")
  String shared_no_account(String office);

  @Message("この設定は、このパソコンで、いま使っているブラウザーだけに残ります。パソコンにサインインするユーザーを替えて使うときは、ユーザーごとに設定してください。")
  String shared_where();

  @Message("このパソコンを共用パソコンにする")
  String shared_on();

  @Message("共用パソコンの設定をやめる")
  String shared_off();

  @Message("一人だけで使うパソコンになったときは、設定をやめてください。次のログインから変わります。")
  String shared_off_later();
}

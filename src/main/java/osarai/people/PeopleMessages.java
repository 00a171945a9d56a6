package osarai.people;

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
}

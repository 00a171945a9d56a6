package osarai.hr.departments;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of departments. */
@MessageBundle("departments")
public interface DepartmentMessages {
  @Message("所属")
  String title();

  @Message("{day}の時点の内容です。")
  String as_of(String day);

  @Message("いつの時点か")
  String day();

  @Message("表示する")
  String show();

  @Message("この日には、所属がありません。")
  String none();

  @Message("名称")
  String name();

  @Message("所属コード")
  String code();

  @Message("所属長・代理")
  String leaders();

  @Message("登録がありません")
  String no_leader();

  @Message("任命権者")
  String authority();

  @Message("研修の対象")
  String scope();

  @Message("対象")
  String in_scope();

  @Message("対象外")
  String out_of_scope();

  @Message("研修の対象にする")
  String in_scope_long();

  @Message("上の所属")
  String parent();

  @Message("なし（いちばん上）")
  String top();

  @Message("いつから")
  String from();

  @Message("所属を加える")
  String add();

  @Message("これまでの変更")
  String history();

  @Message("内容を変える")
  String change();

  @Message("変わるのは、入れた日からです。それより前の日の表示や報告は、前の名称のまま残ります。")
  String change_text();

  @Message("統合・廃止する")
  String end();

  @Message("最後の日")
  String last_day();

  @Message("引き継ぐ所属のコード")
  String successor();

  @Message("所属している人は、最後の日の翌日から、この所属に移ります。だれもいないときは空欄でかまいません。")
  String successor_help();

  @Message("日付を、2026-04-01 の形で入れてください。何も変わっていません。")
  String fault_bad_day();

  @Message("所属コードと名称を入れてください。何も変わっていません。")
  String fault_missing();

  @Message("所属コードと任命権者は40字まで、名称は100字までです。何も変わっていません。")
  String fault_too_long();

  @Message("個人番号のように見える数字が入っています。個人番号は入れないでください。何も変わっていません。")
  String fault_individual_number();

  @Message("その所属コードは、同じ時期に別の所属が使っています。何も変わっていません。")
  String fault_code_in_use();

  @Message("上の所属が、その日にはありません。何も変わっていません。")
  String fault_no_parent();

  @Message("上の所属に、この所属自身や、その下の所属は選べません。何も変わっていません。")
  String fault_cycle();

  @Message("その日には、この所属がありません。所属がある期間の日を入れてください。何も変わっていません。")
  String fault_not_on_day();

  @Message("引き継ぐ所属が、最後の日の翌日にはありません。コードを確かめてください。何も変わっていません。")
  String fault_no_successor();

  @Message("引き継ぐ所属に、この所属自身は選べません。何も変わっていません。")
  String fault_own_successor();

  @Message("その日より後の変更がすでに登録されているため、統合・廃止できません。何も変わっていません。")
  String fault_changes_later();

  @Message("下に所属が残っています。先に、下の所属を移すか統合・廃止してください。何も変わっていません。")
  String fault_has_below();

  @Message("最後の日より後も、この所属に人がいます。引き継ぐ所属を入れてください。何も変わっていません。")
  String fault_has_people();
}

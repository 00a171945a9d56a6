package osarai.hr.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import osarai.tables.FileMessages;
import osarai.tables.RowFault;

/** What is told of the headings of a roster file. No message about a 個人番号 quotes anything. */
public final class HeaderMessages {
  private HeaderMessages() {}

  static RowFault headerTwice(int line, String name) {
    return FileMessages.fault(line, name, "同じ見出しの列が二つあります。一つにするか、名前を変えてください。");
  }

  static RowFault sameMeaning(int line, String first, String second, RosterField field) {
    return FileMessages.fault(
        line,
        second,
        "「" + FileMessages.shown(first) + "」と同じ「" + field.japanese() + "」に当たります。使う列を一つにしてください。");
  }

  static RowFault noColumn(int line, RosterField field, RosterProfile profile) {
    String names =
        profile.columns().entrySet().stream()
            .filter(entry -> entry.getValue() == field)
            .map(Map.Entry::getKey)
            .map(FileMessages::quoted)
            .collect(Collectors.joining());
    return new RowFault(
        line,
        field.japanese(),
        line
            + "行目: 「"
            + field.japanese()
            + "」の列がありません。"
            + (names.isEmpty() ? "設定に見出しを加えてください。" : "見出しは" + names + "のどれかにしてください。"));
  }

  static RowFault ignored(int line, List<String> names) {
    return new RowFault(
        line,
        null,
        line
            + "行目: 使わない列です: "
            + names.stream().map(FileMessages::quoted).collect(Collectors.joining()));
  }

  public static RowFault individualNumber(int line, String column) {
    RowFault fault =
        FileMessages.fault(line, column, "個人番号（マイナンバー）と思われる数字があります。この値は保存していません。ファイルから消してください。");
    return new RowFault(fault.line(), fault.column(), fault.message(), true);
  }
}

package osarai.hr.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A line of the script as a roster file: a row for each department. */
final class YearFile {
  private static final Map<String, String> EMPLOYMENT =
      Map.of(
          "常勤", "常勤",
          "再任用", "再任用",
          "パート", "会計年度任用職員(パートタイム)",
          "フル", "会計年度任用職員(フルタイム)",
          "特別職", "特別職",
          "外部", "外部従事者");

  private YearFile() {}

  /** Whether a file can say it: it has no columns for designations and corrections. */
  static boolean says(YearRow row) {
    return row.act() != YearRow.Act.DESIGNATED && !row.isCorrection();
  }

  static String of(YearRow row, String number, String document, UnaryOperator<String> code) {
    Map<String, String> common = new LinkedHashMap<>();
    common.put("職員番号", number);
    common.put("氏名", YearNames.name(row));
    common.put("フリガナ", YearNames.kana(row));
    common.put("発令日", row.from().toString());
    common.put("文書番号", document);
    common.putAll(own(row));
    List<Map<String, String>> lines = new ArrayList<>();
    for (String letter : row.where()) {
      Map<String, String> line = new LinkedHashMap<>(common);
      line.put("所属コード", code.apply(letter));
      line.put("職名", YearNames.title(row));
      lines.add(line);
    }
    if (lines.isEmpty()) {
      lines.add(common);
    }
    return String.join(",", lines.get(0).keySet())
        + "\r\n"
        + lines.stream()
            .map(line -> String.join(",", line.values()) + "\r\n")
            .collect(Collectors.joining());
  }

  private static Map<String, String> own(YearRow row) {
    String last = row.last() == null ? "" : row.last().toString();
    return switch (row.act()) {
      case APPOINTED ->
          columns("任用区分", EMPLOYMENT.get(row.what()), "採用日", row.from().toString(), "任期満了日", last);
      case LEFT -> columns("退職日", last);
      case ON_LEAVE -> columns("休業区分", row.scope(), "休業開始日", row.since().toString(), "休業終了日", last);
      case BACK -> columns("休業区分", "", "休業開始日", "", "休業終了日", "");
      default -> Map.of();
    };
  }

  private static Map<String, String> columns(String... cells) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      columns.put(cells[i], cells[i + 1]);
    }
    return columns;
  }
}

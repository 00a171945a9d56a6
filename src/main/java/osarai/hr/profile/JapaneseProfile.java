package osarai.hr.profile;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;

/** The profile to begin with: the headers and words that town halls commonly use. */
public final class JapaneseProfile {
  private static final Map<RosterField, List<String>> HEADERS =
      Map.ofEntries(
          entry(RosterField.STAFF_NUMBER, List.of("職員番号", "職員コード", "職員No", "職員ID", "社員番号")),
          entry(RosterField.EXTERNAL_ID, List.of("個人ID", "人事ID", "外部ID")),
          entry(RosterField.SAME_PERSON, List.of("本人の確認", "本人確認", "同一人物")),
          entry(RosterField.NAME, List.of("氏名", "職員氏名", "氏名漢字", "漢字氏名", "使用氏名", "名前")),
          entry(RosterField.REGISTERED_NAME, List.of("戸籍氏名", "戸籍上の氏名")),
          entry(
              RosterField.KANA,
              List.of("フリガナ", "ふりがな", "カナ", "氏名カナ", "カナ氏名", "職員氏名カナ", "氏名(カナ)", "氏名フリガナ")),
          entry(RosterField.ALPHABET, List.of("ローマ字", "氏名ローマ字", "英字氏名", "アルファベット氏名")),
          entry(RosterField.EMPLOYMENT, List.of("任用区分", "任用形態", "雇用区分", "職員区分", "任用種別")),
          entry(RosterField.FIRST_DAY, List.of("採用日", "採用年月日", "任用開始日", "任用日", "任用年月日", "任期開始日")),
          entry(RosterField.LAST_DAY, List.of("任期満了日", "任期満了年月日", "任用終了日", "任用満了日", "任期終了日")),
          entry(RosterField.LEAVING_DAY, List.of("退職日", "退職年月日", "離職日")),
          entry(RosterField.DEPARTMENT, List.of("所属コード", "所属CD", "所属番号", "部署コード", "課コード")),
          entry(RosterField.POSITION, List.of("所属長区分", "管理職区分", "所属長・代理の別")),
          entry(RosterField.TITLE, List.of("職名", "職", "役職", "役職名", "補職名")),
          entry(RosterField.POST_LAST_DAY, List.of("職の最終日", "兼務終了日", "兼務満了日", "兼務解除日", "併任終了日")),
          entry(RosterField.EFFECTIVE, List.of("発令日", "発令年月日", "異動日", "異動年月日")),
          entry(RosterField.DOCUMENT, List.of("文書番号", "発令番号", "辞令番号")),
          entry(RosterField.SEQUENCE, List.of("発令順", "発令順序")),
          entry(RosterField.LEAVE_KIND, List.of("休業区分", "休職区分", "休業種別", "休暇休業区分", "休業の種類")),
          entry(RosterField.LEAVE_FROM, List.of("休業開始日", "休職開始日", "休業開始年月日")),
          entry(RosterField.LEAVE_UNTIL, List.of("休業終了日", "休職終了日", "休業終了年月日")));

  /** Headings of columns that have a part of what is read from one column. */
  static final Map<RosterField, List<String>> IN_PARTS =
      Map.of(
          RosterField.NAME,
          List.of("氏", "姓", "名字", "苗字", "名", "氏漢字", "姓漢字", "名漢字", "漢字氏", "漢字姓", "漢字名"),
          RosterField.KANA,
          List.of(
              "氏カナ", "姓カナ", "名カナ", "カナ氏", "カナ姓", "カナ名", "氏(カナ)", "姓(カナ)", "名(カナ)", "氏フリガナ", "姓フリガナ",
              "名フリガナ", "セイ", "メイ"));

  /** Beginnings of headings of the state that an act (発令) ends. */
  static final List<String> OLD_STATE = List.of("旧", "前所属", "前職", "異動前", "発令前", "元所属");

  static final List<String> NEW_STATE = List.of("新", "異動後", "異動先", "発令後", "次所属");
  static final List<String> SECOND_POSTS = List.of("兼務", "併任", "兼職");

  /** Parts of headings under which an act stands in words of its own. */
  static final List<String> ACTS_IN_WORDS =
      List.of("発令内容", "発令区分", "発令種別", "発令事由", "異動内容", "異動区分", "異動種別", "異動事由", "辞令内容");

  /** Parts of headings that sound like a field; the first that is there. */
  static final List<Map.Entry<RosterField, List<String>>> SOUNDS_LIKE =
      List.of(
          entry(RosterField.LEAVING_DAY, List.of("退職", "離職", "免職")),
          entry(RosterField.LEAVE_KIND, List.of("休業", "休職", "育休", "産休", "停職")),
          entry(RosterField.LAST_DAY, List.of("任期", "任用終", "任用満了", "任用期限")),
          entry(RosterField.EMPLOYMENT, List.of("任用", "雇用", "採用")),
          entry(RosterField.DEPARTMENT, List.of("所属", "部署", "配属", "勤務課", "課コード", "課名")),
          entry(RosterField.TITLE, List.of("職名", "役職", "補職", "職位")),
          entry(RosterField.DEPARTMENT, List.of("異動先", "配置先", "転出先")));

  private static final Map<EmploymentType, List<String>> EMPLOYMENT =
      Map.of(
          EmploymentType.REGULAR, List.of("常勤", "常勤職員", "正規", "正規職員", "正職員", "一般職"),
          EmploymentType.REAPPOINTED,
              List.of("再任用", "再任用職員", "再任用短時間", "暫定再任用", "定年前再任用短時間", "定年前再任用短時間勤務職員"),
          EmploymentType.FIXED_TERM, List.of("任期付", "任期付職員", "任期付き職員"),
          EmploymentType.FISCAL_YEAR_FULL_TIME,
              List.of("会計年度(フル)", "会計年度(フルタイム)", "会計年度任用職員(フルタイム)", "会計年度フル", "会計年度フルタイム"),
          EmploymentType.FISCAL_YEAR_PART_TIME,
              List.of("会計年度(パート)", "会計年度(パートタイム)", "会計年度任用職員(パートタイム)", "会計年度パート", "会計年度パートタイム"),
          EmploymentType.SPECIAL, List.of("特別職", "特別職非常勤"),
          EmploymentType.SECONDED, List.of("派遣受入", "派遣受入れ", "出向受入", "出向", "割愛採用"),
          EmploymentType.EXTERNAL, List.of("外部従事者", "委託", "委託先", "派遣社員", "人材派遣"));

  private static final Map<Position, List<String>> POSITIONS =
      Map.of(
          Position.HEAD,
              List.of(
                  "部長", "課長", "室長", "所長", "局長", "事務局長", "館長", "園長", "支所長", "出張所長", "センター長", "会計管理者",
                  "所属長"),
          Position.DEPUTY,
              List.of(
                  "課長代理", "課長補佐", "副課長", "室長代理", "室長補佐", "所長代理", "所長補佐", "副所長", "副館長", "局長代理",
                  "事務局次長", "次長", "代理", "補佐"));

  private static final Map<AbsenceKind, List<String>> LEAVE =
      Map.of(
          AbsenceKind.CHILDCARE, List.of("育児休業", "育休"),
          AbsenceKind.MATERNITY, List.of("産前産後休暇", "産前産後休業", "産休"),
          AbsenceKind.SICK, List.of("病気休暇", "病休"),
          AbsenceKind.SUSPENSION_OF_DUTY, List.of("休職", "分限休職", "病気休職"),
          AbsenceKind.DISCIPLINARY_SUSPENSION, List.of("停職"),
          AbsenceKind.SECONDED_OUT, List.of("派遣", "派遣中", "出向中"));

  private JapaneseProfile() {}

  public static RosterProfile standard() {
    return new RosterProfile(
        "標準",
        TextEncoding.AUTO,
        Delimiter.AUTO,
        null,
        1,
        turned(HEADERS, RosterField.values()),
        List.of(RosterField.STAFF_NUMBER, RosterField.NAME, RosterField.KANA),
        turned(EMPLOYMENT, EmploymentType.values()),
        turned(POSITIONS, Position.values()),
        turned(LEAVE, AbsenceKind.values()),
        List.of(),
        null,
        false,
        false);
  }

  /** In the order of the meanings, so that the profile as JSON is always the same text. */
  private static <T> Map<String, T> turned(Map<T, List<String>> words, T[] order) {
    Map<String, T> turned = new LinkedHashMap<>();
    for (T meant : order) {
      words.getOrDefault(meant, List.of()).forEach(word -> turned.put(word, meant));
    }
    return turned;
  }
}

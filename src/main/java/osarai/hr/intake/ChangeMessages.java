package osarai.hr.intake;

/**
 * Why facts were changed, by the door through which the change came. These texts are kept with the
 * changes; old rows keep the old words.
 */
public final class ChangeMessages {
  private ChangeMessages() {}

  public static String firstLoadOfDepartments(String file) {
    return "初期登録(所属) " + file;
  }

  public static String firstLoad(String file) {
    return "初期登録 " + file;
  }

  public static String rosterFile(String file) {
    return "名簿の取込み " + file;
  }

  public static String rosterFileUndone(String file) {
    return "名簿の取込みの取消し " + file;
  }

  public static String notice() {
    return "任用の通知";
  }

  public static String department() {
    return "所属の変更";
  }

  public static String scim() {
    return "SCIM";
  }

  public static String scimDepartment() {
    return "SCIM(所属)";
  }
}

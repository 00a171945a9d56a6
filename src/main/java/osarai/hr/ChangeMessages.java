package osarai.hr;

/**
 * Why facts were changed, by the door through which the change came. These texts are kept with the
 * changes; old rows keep the old words.
 */
final class ChangeMessages {
  private ChangeMessages() {}

  static String firstLoadOfDepartments(String file) {
    return "初期登録(所属) " + file;
  }

  static String firstLoad(String file) {
    return "初期登録 " + file;
  }

  static String rosterFile(String file) {
    return "名簿の取込み " + file;
  }

  static String rosterFileUndone(String file) {
    return "名簿の取込みの取消し " + file;
  }

  static String notice() {
    return "任用の通知";
  }

  static String department() {
    return "所属の変更";
  }

  static String scim() {
    return "SCIM";
  }

  static String scimDepartment() {
    return "SCIM(所属)";
  }
}

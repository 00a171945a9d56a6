package osarai.login;

import java.util.UUID;

/**
 * Who entered what another person has done.
 *
 * @param words post and name as of that moment: 市民課長 鈴木 健一
 */
public record EnteredBy(UUID person, String words) {
  /** The person of a request, as of now. */
  public static EnteredBy of(CurrentPerson person) {
    return new EnteredBy(
        person.id(),
        person.posts().stream()
            // A head enters as head, whatever other posts there are.
            .sorted(java.util.Comparator.comparing(held -> !held.position().leads()))
            .map(held -> post(held.departmentName(), held.title()) + " " + person.name())
            .findFirst()
            .orElse(person.name()));
  }

  /** 市民課 and 課長 are said 市民課長, 税務課 and 主事 税務課 主事. */
  public static String post(String department, String title) {
    return !title.isEmpty() && department.endsWith(title.substring(0, 1))
        ? department + title.substring(1)
        : department + " " + title;
  }
}

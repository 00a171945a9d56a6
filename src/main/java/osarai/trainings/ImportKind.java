package osarai.trainings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a list of trainings holds, and the columns it must and may have. */
enum ImportKind {
  ATTENDANCE(List.of("職員番号"), List.of("正解数", "同意書番号")),
  EXTERNAL(List.of("職員番号", "研修名", "受講日", "証明書番号"), List.of()),
  EARLIER(List.of("職員番号", "研修名", "受講日", "方法", "出典"), List.of());

  private final List<String> required;
  private final List<String> optional;

  ImportKind(List<String> required, List<String> optional) {
    this.required = required;
    this.optional = optional;
  }

  List<String> required() {
    return required;
  }

  List<String> optional() {
    return optional;
  }

  static Optional<ImportKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }
}

package osarai.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import osarai.forms.TypedForms;
import osarai.running.Reply;
import osarai.running.Visitor;

/** Every form of the product, about what is not there, with one text typed into it. */
@ApplicationScoped
class FilledForms {
  static final String TYPED = "10時から会議室で説明した";
  private static final String OF_NO_FORM = "of-no-form";

  private final TypedForms typed;

  FilledForms(TypedForms typed) {
    this.typed = typed;
  }

  /** But for answers, which are kept for their person, and the setting of a shared PC. */
  List<String> forms() {
    return AccessTable.read().rows().stream()
        .filter(row -> !row.isGet() && !row.isForMachines())
        .map(row -> row.example().replaceAll("\\{.*?\\}", UUID.randomUUID().toString()))
        .filter(path -> !path.endsWith("/answers") && !path.equals("/shared-pc"))
        .toList();
  }

  Reply sent(Visitor visitor, String form) {
    return form.equals("/imports")
            || form.equals("/training-imports")
            || form.equals("/import-profiles/sample")
        ? visitor.postFile(form, typed(form), "list.csv", new byte[] {1})
        : visitor.post(form, typed(form));
  }

  /**
   * A text in the first field of the form into which one is typed, else in one it does not have.
   */
  Map<String, String> typed(String form) {
    return typed.all().stream()
        .filter(of -> form.matches(of.form().replace("{}", "[^/]+")))
        .flatMap(of -> Stream.concat(of.texts().stream(), of.rows().stream()))
        .findFirst()
        .map(field -> Map.of(field, TYPED))
        .orElse(Map.of(OF_NO_FORM, TYPED));
  }

  /** Whether the form has a field into which a text is typed. */
  boolean takesText(String form) {
    return !typed(form).containsKey(OF_NO_FORM);
  }

  void givesBack(SoftAssertions all, String form, Reply reply) {
    all.assertThat(reply.body().contains(TYPED)).as(form).isEqualTo(takesText(form));
  }
}

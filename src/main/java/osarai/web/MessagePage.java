package osarai.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A page with one thing to say and one way on. */
public final class MessagePage {
  private MessagePage() {}

  @CheckedTemplate(basePath = "web")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance message(
        String title, String text, String reference, String link, String label);
  }

  public static TemplateInstance of(
      String title, String text, String reference, String link, String label) {
    return Templates.message(title, text, reference, link, label);
  }
}

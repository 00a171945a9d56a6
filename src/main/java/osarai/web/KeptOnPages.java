package osarai.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;

/** Kept texts on pages. */
@TemplateExtension
final class KeptOnPages {
  private KeptOnPages() {}

  /** {@code {text.said}}: in words. */
  static String said(KeptText text) {
    return Arc.container().instance(KeptTexts.class).get().said(text);
  }
}

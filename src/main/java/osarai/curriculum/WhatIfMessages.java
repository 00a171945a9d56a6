package osarai.curriculum;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the what-if says of its form and its findings; the other texts of its page stand with those
 * of the duties.
 */
@MessageBundle("whatif")
public interface WhatIfMessages {
  String bad_day();

  String effect(WhatIf.Effect effect);
}

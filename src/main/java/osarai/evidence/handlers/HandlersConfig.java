package osarai.evidence.handlers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the register of handlers. */
@ConfigMapping(prefix = "osarai.evidence")
interface HandlersConfig {
  /** More days than these between two passes of a handler's course are a finding. */
  @WithDefault("400")
  int handlerGapDays();
}

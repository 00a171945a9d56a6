package osarai.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of what the record is held against. */
@ConfigMapping(prefix = "osarai.evidence")
interface EvidenceConfig {
  /** More days than these between two passes of a handler's course are a finding. */
  @WithDefault("400")
  int handlerGapDays();
}

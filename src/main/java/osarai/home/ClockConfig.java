package osarai.home;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far a node's clock may be from the database's. */
@ConfigMapping(prefix = "osarai.clock")
interface ClockConfig {
  /** Beyond this the log and the desk say so. A synchronised host is within milliseconds. */
  @WithDefault("PT5S")
  Duration warnBeyond();

  /** Beyond this the node is not ready: what it writes would be dated wrongly. */
  @WithDefault("PT1M")
  Duration readyWithin();
}

package osarai.hr.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of how people come in. */
@ConfigMapping(prefix = "osarai.hr")
public interface HrConfig {
  /** From which share of the running appointments, in percent, a file that ends them is stopped. */
  @WithDefault("10")
  int leaverPercent();
}

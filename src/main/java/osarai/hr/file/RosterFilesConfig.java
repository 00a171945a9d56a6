package osarai.hr.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of roster files. */
@ConfigMapping(prefix = "osarai.hr")
interface RosterFilesConfig {
  /** From which share of the running appointments, in percent, a file that ends them is stopped. */
  @WithDefault("10")
  int leaverPercent();
}

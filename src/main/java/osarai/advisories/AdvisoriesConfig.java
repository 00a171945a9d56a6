package osarai.advisories;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the parts of this installation are listed. */
@ConfigMapping(prefix = "osarai.advisories")
interface AdvisoriesConfig {
  /** The list of parts that the build wrote; as it lies in the image's own folder. */
  @WithDefault("quarkus-run-cyclonedx.json")
  Path parts();
}

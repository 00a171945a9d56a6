package osarai.forms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The limit of this installation, for whoever reads files and for the pages that tell it. */
class SetFileLimit {
  private SetFileLimit() {}

  /** Named when lists of people were the only files. */
  @ConfigMapping(prefix = "osarai.hr")
  interface FileSetting {
    /** In bytes. */
    @WithDefault("" + FileLimit.USUAL)
    int fileLimit();
  }

  @Produces
  @Singleton
  @Named("fileLimit")
  static FileLimit limit(FileSetting setting) {
    return new FileLimit(setting.fileLimit());
  }
}

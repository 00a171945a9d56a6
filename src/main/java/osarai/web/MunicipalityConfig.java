package osarai.web;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Whose installation this is, as every page says. */
@ConfigMapping(prefix = "osarai.municipality")
public interface MunicipalityConfig {
  String name();

  /** The security office, to which people turn. */
  String office();

  /** How to reach it, in words. */
  String contact();

  /** Whom to tell of a weakness of the installation: an address as mailto:, tel: or https:. */
  Optional<URI> securityContact();

  /** お知らせ, shown at the top of every page; absent: none. */
  Optional<String> notice();
}

package osarai.web;

import java.util.Optional;

/** Says more about a refusal than that it is one; provided by the package that knows the reason. */
public interface RefusalPage {
  /** The page, or empty when there is no more to say. */
  Optional<String> page(String path);
}

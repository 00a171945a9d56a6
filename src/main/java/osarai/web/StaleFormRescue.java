package osarai.web;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what a form carried although its page is too old to be accepted. */
public interface StaleFormRescue {
  /**
   * Tries.
   *
   * @param field the form's value under a name, or null
   * @return where to go on, or empty when this form is not the rescuer's
   */
  Optional<Response> rescue(String path, Function<String, @Nullable String> field);
}

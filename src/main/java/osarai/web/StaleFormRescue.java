package osarai.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what a form carried although its page is too old to be accepted. */
public interface StaleFormRescue {
  /**
   * Tries.
   *
   * @param fields the form's values under a name
   * @return where to go on, or empty when this form is not the rescuer's
   */
  Optional<Response> rescue(String path, Function<String, List<String>> fields);

  /**
   * What is still there of what was done on the pages to which a form belongs that was not taken,
   * in a sentence for its sender; empty where that is nothing.
   */
  String stillThere(String path);
}

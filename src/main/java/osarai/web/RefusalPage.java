package osarai.web;

import java.util.Optional;

/** Says more about a refusal than that it is one; provided by the package that knows the reason. */
public interface RefusalPage {
  /** The page, or empty when there is no more to say. */
  Optional<String> page(String path);

  /** Notes that somebody sent a form of another person's page, which was not taken. */
  void ofAnother(String path);

  /**
   * Notes that somebody asked for an object that is not there, or not for them: the answer does not
   * tell the two apart.
   *
   * @param route with the names of its parameters
   * @param object the values of the parameters
   */
  void absent(String route, String object);
}

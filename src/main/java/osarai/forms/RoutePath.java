package osarai.forms;

import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** The address of a method of a page, with the names of its parameters. */
public final class RoutePath {
  private RoutePath() {}

  public static String of(Path ofType, @Nullable Path ofMethod) {
    String path = "/" + ofType.value() + "/" + (ofMethod == null ? "" : ofMethod.value());
    return path.replaceAll("/+", "/").replaceAll("/$", "");
  }
}

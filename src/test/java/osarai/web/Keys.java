package osarai.web;

import java.lang.reflect.Proxy;
import java.util.Arrays;

/** A message bundle that says its keys: {@code too_long(100)} for the text of that name. */
public final class Keys {
  private Keys() {}

  public static <T> T of(Class<T> bundle) {
    return bundle.cast(
        Proxy.newProxyInstance(
            bundle.getClassLoader(),
            new Class<?>[] {bundle},
            (proxy, method, values) ->
                values == null
                    ? method.getName()
                    : method.getName()
                        + Arrays.toString(values).replace('[', '(').replace(']', ')')));
  }
}

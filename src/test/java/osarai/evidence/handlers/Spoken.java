package osarai.evidence.handlers;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;

/** The texts of a message bundle without a container. */
final class Spoken {
  private Spoken() {}

  static <T> T in(Class<T> bundle) {
    return bundle.cast(
        Proxy.newProxyInstance(
            bundle.getClassLoader(),
            new Class<?>[] {bundle},
            (proxy, method, values) -> said(method, values)));
  }

  private static String said(Method method, Object[] values) {
    String text = method.getAnnotation(Message.class).value();
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      text = text.replace("{" + parameters[i].getName() + "}", String.valueOf(values[i]));
    }
    return text;
  }
}

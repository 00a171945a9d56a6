package osarai.web;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The Japanese texts of a message bundle without a container. */
public final class Spoken {
  private Spoken() {}

  /** The bundle, whose texts have plain parameters and no sections. */
  public static <T> T in(Class<T> bundle) {
    Properties texts = texts(bundle);
    return bundle.cast(
        Proxy.newProxyInstance(
            bundle.getClassLoader(),
            new Class<?>[] {bundle},
            (proxy, method, values) -> said(texts, method, values)));
  }

  private static Properties texts(Class<?> bundle) {
    String file =
        "messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_ja.properties";
    Properties texts = new Properties();
    try (InputStream in = bundle.getClassLoader().getResourceAsStream(file)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String said(Properties texts, Method method, Object[] values) {
    String text = Objects.requireNonNull(texts.getProperty(key(texts, method, values)));
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      text = text.replace("{" + parameters[i].getName() + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** An enum has a text for each constant, as Qute names it. */
  private static String key(Properties texts, Method method, Object[] values) {
    if (texts.containsKey(method.getName()) || !(values[0] instanceof Enum<?> constant)) {
      return method.getName();
    }
    String plain = method.getName() + "_" + constant.name();
    return texts.containsKey(plain) ? plain : method.getName() + "_$" + constant.name();
  }
}

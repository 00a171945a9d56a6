package osarai.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import osarai.accounts.OwnPassword;
import osarai.evidence.closing.PeopleStandings;
import osarai.forms.KeptBundle;
import osarai.forms.KeptTexts;
import osarai.forms.LongestTyped;
import osarai.people.Longest;
import osarai.people.WordMessages;
import osarai.trainings.TrainingsMessages;

/** The Japanese texts of a message bundle without a container. */
public final class Spoken {
  private final Properties texts = new Properties();
  private final Engine qute;

  private Spoken(Class<?> bundle) {
    String name = name(bundle);
    String file = "messages/" + name + "_ja.properties";
    try (InputStream in = bundle.getClassLoader().getResourceAsStream(file)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    EngineBuilder engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(
                ValueResolver.builder()
                    .applyToBaseClass(LocalDate.class)
                    .applyToName("japanese")
                    .resolveSync(day -> Days.japanese((LocalDate) day.getBase()))
                    .build());
    Stream.of(bundle, WebMessages.class, WordMessages.class, TrainingsMessages.class)
        .distinct()
        .forEach(one -> engine.addNamespaceResolver(within(one)));
    Stream.of(LongestTyped.class, Longest.class, OwnPassword.class, PeopleStandings.Near.class)
        .forEach(one -> engine.addNamespaceResolver(constants(one)));
    qute = engine.build();
  }

  /** The bundle. */
  public static <T> T in(Class<T> bundle) {
    Spoken spoken = new Spoken(bundle);
    return bundle.cast(
        Proxy.newProxyInstance(
            bundle.getClassLoader(),
            new Class<?>[] {bundle},
            (proxy, method, values) -> spoken.said(method, values)));
  }

  /** What puts kept texts of these bundles, and the words in them, into words. */
  public static KeptTexts kept(Class<?>... bundles) {
    return new KeptTexts(
        Stream.concat(Arrays.stream(bundles), Stream.of(WordMessages.class))
            .map(bundle -> new KeptBundle(bundle, in(bundle)))
            .toList());
  }

  private static String name(Class<?> bundle) {
    return bundle.getAnnotation(MessageBundle.class).value();
  }

  private String said(Method method, Object[] values) {
    TemplateInstance said =
        qute.parse(Objects.requireNonNull(texts.getProperty(key(method, values)))).instance();
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      said.data(parameters[i].getName(), values[i]);
    }
    return said.render();
  }

  /** An enum has a text for each constant, as Qute names it. */
  private String key(Method method, Object[] values) {
    if (texts.containsKey(method.getName()) || !(values[0] instanceof Enum<?> constant)) {
      return method.getName();
    }
    String plain = method.getName() + "_" + constant.name();
    return texts.containsKey(plain) ? plain : method.getName() + "_$" + constant.name();
  }

  /** A text of the bundle, with one parameter or none, within a text. */
  private static NamespaceResolver within(Class<?> bundle) {
    return NamespaceResolver.builder(name(bundle))
        .resolveAsync(asked -> within(bundle, asked))
        .build();
  }

  /** {@code {typed:REMARK}} within a text. */
  private static NamespaceResolver constants(Class<?> type) {
    return NamespaceResolver.builder(type.getAnnotation(TemplateData.class).namespace())
        .resolve(asked -> constant(type, asked.getName()))
        .build();
  }

  private static Object constant(Class<?> type, String name) {
    try {
      return type.getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static CompletionStage<Object> within(Class<?> bundle, EvalContext asked) {
    Method text =
        Arrays.stream(bundle.getMethods())
            .filter(method -> method.getName().equals(asked.getName()))
            .findFirst()
            .orElseThrow();
    if (asked.getParams().isEmpty()) {
      return CompletableFuture.completedStage(new Spoken(bundle).said(text, new Object[0]));
    }
    return asked
        .evaluate(asked.getParams().get(0))
        .thenApply(value -> new Spoken(bundle).said(text, new Object[] {value}));
  }
}

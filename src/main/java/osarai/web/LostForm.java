package osarai.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;
import osarai.forms.GivenBack;
import osarai.forms.IndividualNumber;
import osarai.forms.TypedForms;

/**
 * What a form carried that is not carried out, so that its typed text can be given back.
 *
 * @param address to which it was sent
 * @param files the names of the files that it brought
 */
record LostForm(String address, Map<String, List<String>> fields, List<String> files) {
  static final LostForm NONE = new LostForm("", Map.of(), List.of());

  private static final int MOST_FIELDS = 2_000;

  /** For a body that does not come, or comes drop by drop; browsers send theirs at once. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  LostForm {
    files = files.stream().filter(name -> !name.isBlank()).map(IndividualNumber::masked).toList();
  }

  /** Whether a page could have sent it; the script asks for no page. */
  static boolean isSent(RoutingContext routing) {
    return routing.request().method().equals(HttpMethod.POST)
        && !ErrorAnswers.isApi(routing)
        && !isOfScript(routing);
  }

  /** Whether the script of a page asks, which shows a sentence and no page. */
  static boolean isOfScript(RoutingContext routing) {
    return "JavaScript".equals(routing.request().getHeader("X-Requested-With"));
  }

  /** The form of the request that runs, which has been read. */
  static LostForm read(RoutingContext routing) {
    FormData form = readForm();
    if (form == null) {
      return NONE;
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> files = new ArrayList<>();
    for (String field : form) {
      for (FormValue value : form.get(field)) {
        if (value.isFileItem()) {
          files.add(Objects.requireNonNullElse(value.getFileName(), ""));
        } else {
          fields.computeIfAbsent(field, name -> new ArrayList<>()).add(value.getValue());
        }
      }
    }
    return new LostForm(routing.normalizedPath(), fields, files);
  }

  private static @Nullable FormData readForm() {
    ResteasyReactiveRequestContext running = CurrentRequestManager.get();
    return running == null ? null : running.getFormData();
  }

  /**
   * One of a request that was refused, before its body was read or after; none where it is no form,
   * or is longer than a form without a file may be: nobody without a login has us hold more.
   */
  static Uni<LostForm> ofRefused(RoutingContext routing) {
    return readForm() == null
        ? unread(routing).ifNoItem().after(LONGEST_WAIT).recoverWithItem(NONE)
        : Uni.createFrom().item(read(routing));
  }

  private static Uni<LostForm> unread(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
    type = type.toLowerCase(Locale.ROOT);
    if (!isSent(routing) || request.isEnded() || BodySize.isOfFile(request)) {
      return Uni.createFrom().item(NONE);
    }
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return text(request)
          .emitOn(Infrastructure.getDefaultWorkerPool())
          .map(body -> decoded(routing.normalizedPath(), body));
    }
    return type.startsWith("multipart/form-data")
        ? parts(routing).emitOn(Infrastructure.getDefaultWorkerPool())
        : Uni.createFrom().item(NONE);
  }

  private static Uni<Buffer> text(HttpServerRequest request) {
    return Uni.createFrom()
        .emitter(
            read -> {
              Buffer body = Buffer.buffer();
              request.pause(); // else the first handler lets it run before the others are there
              request.exceptionHandler(broken -> read.complete(Buffer.buffer()));
              request.handler(body::appendBuffer);
              request.endHandler(end -> read.complete(body));
              request.resume();
            });
  }

  private static LostForm decoded(String address, Buffer body) {
    String text = body.toString(StandardCharsets.UTF_8);
    try {
      return new LostForm(
          address,
          new QueryStringDecoder(text, StandardCharsets.UTF_8, false, MOST_FIELDS).parameters(),
          List.of());
    } catch (IllegalArgumentException e) {
      return NONE; // no browser sends such a one
    }
  }

  /** Of a file the name is enough. */
  private static Uni<LostForm> parts(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String address = routing.normalizedPath();
    return Uni.createFrom()
        .emitter(
            read -> {
              List<String> files = new ArrayList<>();
              request.pause();
              request.exceptionHandler(broken -> read.complete(NONE));
              request.setExpectMultipart(true);
              request.uploadHandler(
                  file -> {
                    files.add(file.filename());
                    file.handler(part -> {});
                  });
              request.endHandler(
                  end -> read.complete(new LostForm(address, fields(request), files)));
              request.resume();
            });
  }

  private static Map<String, List<String>> fields(HttpServerRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Map.Entry<String, String> one : request.formAttributes()) {
      fields.computeIfAbsent(one.getKey(), name -> new ArrayList<>()).add(one.getValue());
    }
    return fields;
  }

  /** As the form, or the script of its page, sent it. */
  @Nullable String token(RoutingContext routing) {
    String header = routing.request().getHeader(FormGuard.HEADER);
    return header != null
        ? header
        : fields.getOrDefault(FormTokens.FIELD, List.of()).stream().findFirst().orElse(null);
  }

  /** Neither what its page hid or chose, nor a 個人番号. */
  GivenBack given(TypedForms typed) {
    return typed.givenBack(address, fields);
  }
}

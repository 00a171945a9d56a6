package osarai.running;

import static osarai.running.SentForm.form;
import static osarai.running.SentForm.formOf;
import static osarai.running.SentForm.part;
import static osarai.running.SentForm.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody who uses the pages over HTTP without a browser. Redirects are not followed unless asked.
 * Each visitor has cookies of its own and may be used by one thread.
 */
public final class Visitor {
  private static final String TOKEN = "csrf-token";

  /** HTTP/1.1, as browsers and proxies speak it without TLS. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private static final Map<String, Cookies> LOGINS = new ConcurrentHashMap<>();

  private final String baseUrl;
  private final Cookies cookies;
  private String token = "";

  private Visitor(String baseUrl, Cookies cookies) {
    this.baseUrl = baseUrl.replaceAll("/$", "");
    this.cookies = cookies;
  }

  /** Somebody who has not logged in. */
  public static Visitor anonymous(String baseUrl) {
    return new Visitor(baseUrl, new Cookies());
  }

  /**
   * Somebody with the session of the person's first login in this JVM. A test that ends the session
   * takes {@link #loggedInAnew}.
   */
  public static Visitor loggedIn(String baseUrl, String username, String password) {
    Cookies known =
        LOGINS.computeIfAbsent(
            baseUrl + " " + username,
            principal -> loggedInAnew(baseUrl, username, password).cookies);
    return new Visitor(baseUrl, new Cookies(known));
  }

  /** Somebody with a session of their own. */
  public static Visitor loggedInAnew(String baseUrl, String username, String password) {
    Visitor visitor = anonymous(baseUrl);
    Reply reply = visitor.logIn("/", username, password);
    if (reply.formAction("kc-form-login").isPresent()) {
      throw new IllegalStateException("Keycloak does not let %s in".formatted(username));
    }
    return visitor;
  }

  /** Asks for a page, fills in Keycloak's form when sent there, and returns the page at the end. */
  public Reply logIn(String path, String username, String password) {
    Reply form = follow(path);
    return form.formAction("kc-form-login")
        .map(
            action ->
                following(
                    send(form(action, Map.of("username", username, "password", password)).build())))
        .orElse(form);
  }

  /**
   * Logs in with a temporary password, replaces it as the identity provider demands, and returns
   * the page at the end.
   */
  public Reply logInFirst(String path, String username, String temporary, String fresh) {
    Reply demand = logIn(path, username, temporary);
    URI action =
        demand
            .formAction("kc-passwd-update-form")
            .orElseThrow(() -> new IllegalStateException("no new password was asked for"));
    return following(
        send(form(action, Map.of("password-new", fresh, "password-confirm", fresh)).build()));
  }

  /** Sends the form of that id on a page of the identity provider; returns the page at the end. */
  public Reply send(Reply page, String form, Map<String, String> fields) {
    return following(send(form(page.formAction(form).orElseThrow(), fields).build()));
  }

  /** Logs in at the identity provider alone; returns the address to which it sends the browser. */
  public URI code(String authorization, String username, String password) {
    URI action = get(authorization).formAction("kc-form-login").orElseThrow();
    return send(form(action, Map.of("username", username, "password", password)).build())
        .location()
        .orElseThrow();
  }

  public Reply get(String path) {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  /** As {@link #get}, but follows redirects to the page at the end. */
  public Reply follow(String path) {
    return following(get(path));
  }

  /** Follows the redirects of a reply, as a browser does after a form was sent. */
  public Reply following(Reply first) {
    Reply reply = first;
    for (int hop = 0; reply.location().isPresent(); hop++) {
      if (hop == 10) {
        throw new IllegalStateException("Redirected in circles: " + reply.location());
      }
      reply = send(HttpRequest.newBuilder(reply.location().get()).build());
    }
    return reply;
  }

  /** Sends a form with the token of the last page that had one. */
  public Reply post(String path, Map<String, String> fields) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    return postAll(path, all);
  }

  /** As {@link #post}, for fields that occur several times, such as check boxes. */
  public Reply postAll(String path, Map<String, List<String>> fields) {
    Map<String, List<String>> all = new LinkedHashMap<>(fields);
    if (!token.isEmpty()) {
      all.putIfAbsent(TOKEN, List.of(token));
    }
    return send(formOf(address(path), all).header("Origin", origin()).build());
  }

  /** Sends a form with a file, as a browser does, with the token of the last page that had one. */
  public Reply postFile(String path, Map<String, String> fields, String fileName, byte[] file) {
    String boundary = "----osarai-" + System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putIfAbsent(TOKEN, token);
    all.forEach((name, value) -> part(body, boundary, "name=\"" + name + "\"", utf8(value)));
    part(body, boundary, "name=\"file\"; filename=\"" + fileName + "\"", file);
    body.writeBytes(utf8("--" + boundary + "--\r\n"));
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Origin", origin())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  /** Any request, with nothing added but the cookies; for what a page would not send. */
  public Reply request(String method, String path, Map<String, String> headers, String body) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(address(path))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(builder::setHeader);
    return send(builder.build());
  }

  /** The CSRF token of the last page that had one. */
  public String token() {
    return token;
  }

  /** A visitor with the same cookies and token; what happens to the one is not the other's. */
  public Visitor again() {
    Visitor copy = withoutToken();
    copy.token = token;
    return copy;
  }

  /** A visitor with the same cookies and no token: what a forged form would send. */
  public Visitor withoutToken() {
    return new Visitor(baseUrl, new Cookies(cookies));
  }

  /** The same cookies at another node of the application. */
  public Visitor at(String otherUrl) {
    return new Visitor(otherUrl, new Cookies(cookies));
  }

  public Cookies cookies() {
    return cookies;
  }

  private URI address(String path) {
    return path.startsWith("http") ? URI.create(path) : URI.create(baseUrl + path);
  }

  private String origin() {
    URI base = URI.create(baseUrl);
    return base.getScheme() + "://" + base.getAuthority();
  }

  private Reply send(HttpRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request, (name, value) -> true)
            .timeout(Duration.ofSeconds(Long.getLong("osarai.patience", 30)))
            .setHeader("Accept-Language", "ja");
    if (request.headers().firstValue("Accept").isEmpty()) {
      builder.setHeader("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
    }
    String sent = cookies.headerFor(request.uri());
    if (!sent.isEmpty()) {
      builder.setHeader("Cookie", sent);
    }
    try {
      HttpResponse<String> got =
          HTTP.send(builder.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      cookies.accept(got.uri(), got.headers().allValues("Set-Cookie"));
      Reply reply = new Reply(got.uri(), got.statusCode(), got.headers(), got.body());
      reply.field(TOKEN).ifPresent(fresh -> token = fresh);
      return reply;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import osarai.running.Appointed;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.Stack;
import osarai.running.Visitor;

/** The personnel office in front of the packaged application: a person at the pages, a client. */
final class Hr {
  static final String APPOINTMENT = "urn:osarai:params:scim:schemas:municipal:2.0:Appointment";
  static final String PASSWORD = "faults-pass-002";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private Hr() {}

  /** Somebody of the personnel office, new and logged in. */
  static Visitor atThePages() {
    String number = "H%03d".formatted(NUMBERS.incrementAndGet());
    Reply made = Appointed.by("appoint-" + number, Clerk.onboarding(number));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    account(number, "hr");
    return logIn(Packaged.running().application().url(), number);
  }

  static void account(String number, String... roles) {
    PackagedRows.confirm(
        Stack.shared()
            .identityProvider()
            .createUser(username(number), number, "試験", number, PASSWORD, roles),
        number);
  }

  static Visitor logIn(String url, String number) {
    return Visitor.loggedInAnew(url, username(number), PASSWORD);
  }

  static String username(String number) {
    return "u-" + number.toLowerCase(java.util.Locale.ROOT);
  }

  /** What that node answers to the personnel system. */
  static Reply scim(String url, String method, String path, String body) {
    return Visitor.anonymous(url)
        .request(
            method,
            "/scim/v2" + path,
            Map.of(
                "Authorization",
                "Bearer " + Stack.shared().identityProvider().hrToken(),
                "Content-Type",
                "application/scim+json",
                "Accept",
                "application/scim+json"),
            body);
  }

  /** A PATCH with these operations. */
  static String patch(String operations) {
    return "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[%s]}"
        .formatted(operations);
  }

  /** The page after a file was handed in. */
  static Reply upload(Visitor hr, byte[] file, LocalDate effective, boolean everybody) {
    hr.get("/imports");
    Map<String, String> form = new LinkedHashMap<>();
    form.put("effective", effective.toString());
    form.put("profile", "");
    if (everybody) {
      form.put("everybody", "true");
    }
    return hr.following(hr.postFile("/imports", form, "meibo.csv", file));
  }

  /** The page after what it shows was carried out. */
  static Reply apply(Visitor hr, Reply preview, boolean confirmed) {
    return hr.following(
        hr.post(
            preview.address().getPath() + "/application",
            confirmed ? Map.of("confirmed", "true") : Map.of()));
  }

  /** The page after an applied list was taken back. */
  static Reply undo(Visitor hr, Reply preview) {
    return hr.following(hr.post(preview.address().getPath() + "/undoing", Map.of()));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package osarai.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code ./mvnw -Pdemo}: the whole product on this computer, until Ctrl-C. */
final class Demo {
  /** For data and logs; what Maven fetched and built lies there already. */
  private static final long NEEDED_BYTES = 512L << 20;

  /** {@code -Ddev}: for whoever changes templates, styles and code. */
  private static final boolean FROM_SOURCES = System.getProperty("dev") != null;

  /** {@code -Dlived=false}: the few people of the tests, without a past. */
  private static final boolean LIVED = !"false".equals(System.getProperty("lived"));

  private final Place place = Place.inProject(".osarai");
  private final long begun = System.nanoTime();
  private volatile boolean stopping;

  public static void main(String[] arguments) {
    try {
      new Demo().run();
    } catch (CannotStart e) {
      Terminal.say("");
      Terminal.say("%s", e.getMessage());
    } catch (RuntimeException | IOException e) {
      Terminal.say("");
      Terminal.say("思わぬ理由で起動できませんでした: %s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.exit(1);
  }

  private void run() throws IOException, InterruptedException {
    requirePlatform();
    try (FileChannel lock = lockFile();
        FileLock held = lock.tryLock()) {
      if (held == null) {
        throw new CannotStart("このフォルダーのデモはすでに動いています。先にそちらを Ctrl-C で止めてください。");
      }
      Ports ports = Ports.ofDemo();
      ports.requireFree();
      if (System.getProperty("fresh") != null) {
        place.delete();
      }
      MadeWith.of(ports).requireSame(place.folder());
      requireSpace();
      Town town = new Town(place, ports);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(town), "stop"));
      start(town);
      tell(town);
      watch(town);
    }
  }

  private static void requirePlatform() {
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!platform.equals("Linux amd64")) {
      throw new CannotStart(
          "デモのデータベースは Linux(x86-64)用です。このコンピューター(%s)では docker/README.md の方法で動かしてください。"
              .formatted(platform));
    }
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        place.build().resolve("demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void requireSpace() throws IOException {
    long free = Files.getFileStore(place.project()).getUsableSpace();
    if (free < NEEDED_BYTES) {
      throw new CannotStart("ディスクの空きが %d MB しかありません。512 MB 以上空けてください。".formatted(free >> 20));
    }
  }

  private void start(Town town) throws IOException, InterruptedException {
    Terminal.say("");
    Terminal.say("おさらいのデモを起動します。初回は2、3分、2回目からは30秒ほどかかります。");
    awaitServices(town.begin());
    town.identityProvider().allowRedirectsOf(town.application().url());
    town.install();
    note("表を作っています");
    town.application().migrate();
    Path known = place.folder().resolve("roster-read");
    if (!Files.exists(known)) {
      populate(town);
      Files.writeString(known, "");
    }
    if (!MadeWith.isKnown(place.folder())) {
      town.application().confirmAccounts();
      MadeWith.of(town.ports()).keep(place.folder());
    }
    if (FROM_SOURCES) {
      note("おさらいをソースから起動しています(初回は部品の取得とコンパイルに数分かかります)");
      town.application().startFromSources(System.getProperty("debug", "false"));
    } else {
      note("おさらいを起動しています");
      town.application().start();
    }
  }

  private void populate(Town town) throws IOException {
    if (!LIVED) {
      note("架空の市「つばき野市」の名簿を取り込んでいます");
      town.application().roster(town.people());
      return;
    }
    Path begun = place.folder().resolve("past-begun");
    if (Files.exists(begun)) {
      throw new CannotStart("前回、町の過去を作る途中で止まりました。-Dfresh を付けて、初めから作り直してください。");
    }
    note("架空の市「つばき野市」の約300人と3年度分の記録を作っています(1分ほど)");
    Files.writeString(begun, "");
    town.application().lived(town.people(), town.past());
  }

  private void awaitServices(List<CompletableFuture<Void>> parts) throws InterruptedException {
    note("データベースとログイン(Keycloak)を起動しています");
    for (int tick = 1; !parts.stream().allMatch(CompletableFuture::isDone); tick++) {
      Thread.sleep(500);
      parts.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(Town::await);
      if (tick % 10 == 0) {
        note("データベース: %s、Keycloak: %s".formatted(state(parts.get(0)), state(parts.get(1))));
      }
    }
    parts.forEach(Town::await);
  }

  private static String state(CompletableFuture<Void> part) {
    return part.isDone() ? "完了" : "起動中";
  }

  private void note(String what) {
    Terminal.say("  %3d秒  %s", Duration.ofNanos(System.nanoTime() - begun).toSeconds(), what);
  }

  private void tell(Town town) {
    note("使えるようになりました");
    Terminal.say("");
    Terminal.say("  %s/ をブラウザーで開き、次の人でログインしてください。", town.application().url());
    Terminal.say("  パスワードは全員 %s です。", DemoPeople.PASSWORD);
    Terminal.say("");
    Terminal.table(DemoPeople.table(town));
    Terminal.say("");
    if (Files.exists(place.folder().resolve("past-begun"))) {
      Terminal.say("  町には前々年度からの記録があります。前々年度は年度締め済みで、前年度の締めは終わっていません。");
      Terminal.say("  期限を過ぎた人、不合格と再受験、集合研修、承認待ちの除外は、yamamoto の画面から見られます。");
      Terminal.say("");
    }
    Terminal.say("  ほかの人: docker/town-users.json");
    Terminal.say("  別の人でログインするときは、先にログアウトするか、シークレットウィンドウを使います。");
    Terminal.say("  データとログ: %s(次に起動しても残ります。消すときは -Dfresh)", place.folder());
    if (FROM_SOURCES) {
      Terminal.say("  ソースを変えて保存すると、次に開いたページから変わります。");
    }
    Terminal.say("  止めるとき: Ctrl-C");
    Terminal.say("");
  }

  /** Returns only by an error. */
  private void watch(Town town) throws InterruptedException {
    while (true) {
      Thread.sleep(1000);
      String ended =
          !town.application().isAlive()
              ? "おさらい"
              : !town.database().isAlive()
                  ? "データベース"
                  : !town.identityProvider().isAlive() ? "Keycloak" : "";
      if (!ended.isEmpty()) {
        Thread.sleep(1000); // Ctrl-C reaches the children too, perhaps before us
        if (stopping) {
          Thread.sleep(Long.MAX_VALUE);
        }
        throw new CannotStart(
            "%sが終わってしまいました。ログは %s にあります。".formatted(ended, place.folder().resolve("log")));
      }
    }
  }

  private void end(Town town) {
    stopping = true;
    Terminal.say("止めています。");
    town.stop();
    Terminal.say("止めました。");
  }
}

package osarai.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Stands between browser and application, and holds saves of answers up as a slow line does. As
 * proxies do, it drops a request whose browser has gone meanwhile.
 */
final class SlowProxy implements AutoCloseable {
  private static final Pattern SAVE = Pattern.compile("POST /attempts/[^/ ]+/answers ");

  private final ServerSocket server;
  private final int application;
  private final AtomicInteger held = new AtomicInteger();
  private final AtomicInteger dropped = new AtomicInteger();
  private volatile Duration delay = Duration.ZERO;

  private SlowProxy(ServerSocket server, int application) {
    this.server = server;
    this.application = application;
  }

  static SlowProxy to(int application) throws IOException {
    SlowProxy proxy =
        new SlowProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), application);
    daemon(proxy::accept);
    return proxy;
  }

  int port() {
    return server.getLocalPort();
  }

  /** How long each save that comes from now on waits here. */
  void holdSaves(Duration time) {
    delay = time;
  }

  /** Saves that were held up so far. */
  int held() {
    return held.get();
  }

  /** Those that the browser gave up while they were. */
  int dropped() {
    return dropped.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void accept() {
    try {
      while (true) {
        Socket near = server.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), application);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        daemon(() -> toApplication(near, far));
        daemon(() -> toBrowser(near, far));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "slow-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private void toApplication(Socket near, Socket far) {
    try (near;
        far) {
      byte[] buffer = new byte[1 << 16];
      InputStream in = near.getInputStream();
      OutputStream out = far.getOutputStream();
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(buffer, 0, n);
        if (!delay.isZero() && isSave(request) && !outlasts(near, request, delay)) {
          return;
        }
        request.writeTo(out);
      }
    } catch (IOException closed) {
      // so is the other side
    }
  }

  private static boolean isSave(ByteArrayOutputStream request) {
    return SAVE.matcher(request.toString(StandardCharsets.ISO_8859_1)).lookingAt();
  }

  /** Whether the browser still waits after that time; what else comes of the request is added. */
  private boolean outlasts(Socket near, ByteArrayOutputStream request, Duration time)
      throws IOException {
    held.incrementAndGet();
    long until = System.nanoTime() + time.toNanos();
    byte[] buffer = new byte[1 << 16];
    for (long left = time.toMillis(); left > 0; left = (until - System.nanoTime()) / 1_000_000) {
      near.setSoTimeout((int) left);
      try {
        int n = near.getInputStream().read(buffer);
        if (n < 0) {
          dropped.incrementAndGet();
          return false;
        }
        request.write(buffer, 0, n);
      } catch (SocketTimeoutException over) {
        break;
      }
    }
    near.setSoTimeout(0);
    return true;
  }

  private static void toBrowser(Socket near, Socket far) {
    try (near;
        far) {
      far.getInputStream().transferTo(near.getOutputStream());
    } catch (IOException closed) {
      // so is the other side
    }
  }
}

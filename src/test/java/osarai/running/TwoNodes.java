package osarai.running;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import osarai.demo.Application;

/** A second node beside the packaged application, while the tests of one class run. */
public final class TwoNodes implements BeforeAllCallback, AfterAllCallback {
  private String first;
  private Application second;

  @Override
  public void beforeAll(ExtensionContext context) {
    first = Packaged.running().application().url();
    second = Packaged.anotherNode();
    second.start();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    second.stop();
    Stack.shared().identityProvider().allowRedirectsOf(first);
  }

  /** Where the packaged application is. */
  public String first() {
    return first;
  }

  /** Where the node beside it is. */
  public String second() {
    return second.url();
  }
}

package osarai.running;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Begins what running tests share before the first of them asks for it: database and identity
 * provider while Quarkus prepares the application, then the packaged application's database beside
 * the tests that do without. Only where {@code osarai.ahead} is set, as failsafe does; elsewhere
 * all is made when it is asked for.
 */
public final class Ahead implements LauncherSessionListener, TestExecutionListener {
  private static boolean services;
  private static boolean packaged;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (isWanted() && !services) {
      services = true;
      begin("services-ahead", Stack::shared);
    }
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    if (isWanted() && !packaged && usesThePackage(plan)) {
      packaged = true;
      begin("packaged-ahead", Packaged::withPeople);
    }
  }

  private static boolean isWanted() {
    return Boolean.getBoolean("osarai.ahead");
  }

  /** Any that is no {@code @QuarkusTest}. */
  private static boolean usesThePackage(TestPlan plan) {
    return plan.getRoots().stream()
        .flatMap(engine -> plan.getChildren(engine).stream())
        .anyMatch(Ahead::isNoQuarkusTest);
  }

  private static boolean isNoQuarkusTest(TestIdentifier test) {
    return test.getSource().orElse(null) instanceof ClassSource source
        && !source.getJavaClass().isAnnotationPresent(QuarkusTest.class);
  }

  /** What fails here fails again, and is told, when a test asks for it. */
  private static void begin(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}

package osarai.running;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * By name, but the faults at the end: they leave thousands of people in the database of the
 * packaged application, and a list of them in the browser takes its time. Quarkus keeps the order
 * among the classes that run on the same application.
 */
public final class FaultsLast implements ClassOrderer {
  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(
            Comparator.comparing(FaultsLast::isOfFaults)
                .thenComparing(descriptor -> descriptor.getTestClass().getName()));
  }

  private static boolean isOfFaults(ClassDescriptor descriptor) {
    return descriptor.getTestClass().getPackageName().equals("osarai.faults");
  }
}

package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the product, read once for every rule. */
final class MainClasses {
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("osarai");

  static {
    assertThat(ALL).as("classes of the main sources").isNotEmpty();
  }

  private MainClasses() {}

  /** The part after {@code osarai.}, with what may stand below it; empty for the root. */
  static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals("osarai") ? "" : name.substring("osarai.".length());
  }

  /** The type whose name its file has. */
  static String fileOf(JavaClass type) {
    return type.getBaseComponentType().getName().replaceFirst("\\$.*", "");
  }
}

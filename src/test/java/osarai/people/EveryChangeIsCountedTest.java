package osarai.people;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * Nodes keep facts for as long as the counter of changes stands still. A version of a fact cannot
 * be made without a change, and a change comes from {@link Roster} alone, which counts it.
 */
class EveryChangeIsCountedTest {
  @Test
  void onlyTheRosterMakesChanges() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Roster.class)
        .should()
        .callConstructor(Change.class, long.class, Instant.class)
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("osarai"));
  }
}

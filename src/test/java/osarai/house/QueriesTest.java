package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import osarai.house.QueryTexts.Checked;

/**
 * The text of a query is written down, never put together (ASVS 1.2.4). The compiler makes one
 * constant of literals and constants joined by +; whatever else reaches a query is a fault. A
 * private method may hand on a text; then its callers are looked at.
 */
class QueriesTest {
  private static final String MEND =
      "put the whole query into a literal or a static final String, and what varies into"
          + " parameters (setParameter, ?1); for a choice between queries, write each one out";

  /** Of EntityManager, Session and JDBC; with a text as the first parameter. */
  private static final Set<String> OF_ANY_OWNER =
      Set.of(
          "createQuery",
          "createNativeQuery",
          "createMutationQuery",
          "createNativeMutationQuery",
          "createSelectionQuery",
          "prepareStatement",
          "prepareCall",
          "executeQuery",
          "executeUpdate",
          "executeLargeUpdate",
          "addBatch",
          "nativeSQL");

  private static final Set<String> OF_STATEMENT = Set.of("execute");
  private static final Set<String> OF_PANACHE =
      Set.of("find", "list", "stream", "count", "update", "delete");

  /** A name of a table, which the database lists itself, cannot be a parameter. */
  private static final Set<String> NAMES_A_TABLE =
      Set.of("osarai.backup.TableByName.rows", "osarai.backup.TableByName.read");

  @Test
  void areConstants() {
    List<String> faults = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (JavaClass type : MainClasses.ALL) {
      Checked checked = check(type.getSource().orElseThrow().getUri());
      faults.addAll(checked.faults());
      seen.addAll(checked.seen());
    }
    assertThat(faults)
        .as(MEND)
        .allMatch(fault -> NAMES_A_TABLE.stream().anyMatch(one -> fault.startsWith(one + ":")))
        .hasSameSizeAs(NAMES_A_TABLE);
    assertThat(seen).as("queries seen").hasSizeGreaterThan(20);
  }

  /** The rule sees what it is there for. */
  @Test
  void wouldNotPassIfPutTogether() {
    Checked checked = check(QueriesTest.class.getResource("QueriesTest$PutTogether.class"));
    assertThat(checked.faults()).hasSize(5).allMatch(fault -> fault.contains("PutTogether.wrong:"));
    assertThat(checked.seen()).hasSize(9);
  }

  @SuppressWarnings("unused") // read as bytecode
  private abstract static class PutTogether implements PanacheRepositoryBase<Object, Long> {
    private static final String TABLE = "person";

    void wrong(jakarta.persistence.EntityManager entities, String column) throws Exception {
      entities.createQuery("from Person order by " + column);
      entities.createNativeQuery("SELECT %s FROM person".formatted(column));
      find("name = '" + column + "'");
      String later = new StringBuilder("from ").append(column).toString();
      list(later);
      handedOn(entities, "from A order by " + column);
    }

    void right(jakarta.persistence.EntityManager entities, boolean newest) {
      entities.createNativeQuery("SELECT id FROM " + TABLE + " WHERE id = ?1");
      entities.createQuery(newest ? "from A order by id desc" : "from A order by id");
      handedOn(entities, "from A");
    }

    private void handedOn(jakarta.persistence.EntityManager entities, String query) {
      entities.createQuery(query);
    }
  }

  private static Checked check(java.net.URL classFile) {
    return check(URI.create(classFile.toString()));
  }

  private static Checked check(URI classFile) {
    ClassNode type = new ClassNode();
    try (InputStream bytes = classFile.toURL().openStream()) {
      new ClassReader(bytes).accept(type, 0);
      return new QueryTexts(type, QueriesTest::isQuery).checked();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isQuery(MethodInsnNode call) {
    if (!call.desc.startsWith("(Ljava/lang/String;")) {
      return false;
    }
    if (OF_ANY_OWNER.contains(call.name)) {
      return true;
    }
    if (OF_STATEMENT.contains(call.name)) {
      return call.owner.equals("java/sql/Statement");
    }
    return OF_PANACHE.contains(call.name) && isRepository(call.owner);
  }

  private static boolean isRepository(String owner) {
    try {
      String name = owner.replace('/', '.');
      Class<?> type = Class.forName(name, false, QueriesTest.class.getClassLoader());
      return PanacheRepositoryBase.class.isAssignableFrom(type);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}

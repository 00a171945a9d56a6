package osarai.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the database would give them, for a plain test of what is done with rows: every query for
 * an entity is answered with all rows of its class, in this order, whatever it asks. What a query
 * asks is shown on MariaDB only.
 */
public final class KnownRows implements InvocationHandler {
  private final List<Object> rows;

  private KnownRows(List<Object> rows) {
    this.rows = rows;
  }

  public static EntityManager of(Object... rows) {
    return proxy(EntityManager.class, new KnownRows(List.of(rows)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object[] values) {
    return switch (method.getName()) {
      case "find" -> withId((Class<?>) values[0], values[1]);
      case "createQuery" -> proxy(TypedQuery.class, new Answer(all((Class<?>) values[1])));
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }

  private List<?> all(Class<?> type) {
    return rows.stream().filter(type::isInstance).toList();
  }

  private @Nullable Object withId(Class<?> type, Object id) {
    return all(type).stream().filter(row -> id.equals(id(row))).findFirst().orElse(null);
  }

  private static @Nullable Object id(Object row) {
    try {
      Field field = row.getClass().getDeclaredField("id");
      field.setAccessible(true);
      return field.get(row);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The answer to one query. */
  private record Answer(List<?> rows) implements InvocationHandler {
    @Override
    public Object invoke(Object query, Method method, Object[] values) {
      return switch (method.getName()) {
        case "setParameter", "setMaxResults" -> query;
        case "getResultList" -> rows;
        case "getResultStream" -> rows.stream();
        default -> throw new UnsupportedOperationException(method.toString());
      };
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

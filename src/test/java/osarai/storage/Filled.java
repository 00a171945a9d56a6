package osarai.storage;

import java.lang.reflect.Field;

/** Fills fields of an entity as Hibernate does; nobody else can. */
public final class Filled {
  private Filled() {}

  public static void set(Object entity, String name, Object value) {
    try {
      Field field = entity.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(entity, value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

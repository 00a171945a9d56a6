package osarai.forms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the method of a page that takes a form: the fields into which something is typed. All others
 * its page chooses or hides. They come back where the form is lost with its page.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Typed {
  /** In the order of the page. */
  String[] value() default {};

  /**
   * The columns of a table in which each line is one row of the form; "tick=key" for one that holds
   * a tick, in the row whose key has its value.
   */
  String[] rows() default {};
}

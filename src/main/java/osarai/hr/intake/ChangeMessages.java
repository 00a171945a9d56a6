package osarai.hr.intake;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why facts were changed, by the door through which the change came. These texts are kept with the
 * changes: a method that was once here never goes, and keeps its parameters.
 */
@MessageBundle("changes")
public interface ChangeMessages {
  String first_load_of_departments(String file);

  String first_load(String file);

  String roster_file(String file);

  String roster_file_undone(String file);

  String notice();

  String department();

  String scim();

  String scim_department();
}

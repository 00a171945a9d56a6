package osarai.backup;

import io.quarkus.qute.i18n.MessageBundle;

/** What {@code backup} and {@code restore-check} tell the operator. */
@MessageBundle("backup")
public interface BackupMessages {
  String no_folder(String folder);

  String not_made(String why);

  String program_failed(String program, String said);

  String file_made(String name, long kilobytes);

  String noted(long entries, long change);

  String without_keycloak();

  String no_copy();

  String copy_failed(String folder, String why);

  String no_note(String file);

  String not_checked(String why);

  String checking(String note, String taken);

  String all_there();

  String file_absent(String name);

  String file_changed(String name);

  String view_broken(String view, String why);

  String without_entry(long completions);

  String entries_changed(long entries);

  String texts_changed(long texts);

  String schema_older(String noted, String here);

  String table_absent(String table);

  String rows_missing(String table, long noted, long here);

  String changes_missing(long noted, long here);

  String ledger_differs(String until, long noted, long here);

  String newer_note(String taken);
}

package osarai.hr.profile;

import io.quarkus.qute.i18n.MessageBundle;

/** What each column of a roster file is for, in plain words. */
@MessageBundle("columns")
public interface RosterColumnMessages {
  String help(RosterField column);
}

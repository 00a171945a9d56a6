package osarai.tables;

import osarai.forms.FileLimit;

/** What is read of a list where nothing else is set. */
public final class UsualLimits {
  public static final TableLimits USUAL = TableLimits.of(new FileLimit(FileLimit.USUAL));

  private UsualLimits() {}
}

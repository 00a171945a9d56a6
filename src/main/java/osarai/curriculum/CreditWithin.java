package osarai.curriculum;

/** Where a pass must lie to fulfil a duty; duties store these names. */
public enum CreditWithin {
  FISCAL_YEAR,
  APPOINTMENT,
  /** from a day on that the event gives */
  EVENT
}

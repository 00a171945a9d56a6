package osarai.curriculum;

/** Within what a pass must lie to fulfil a duty; duties keep it by this name. */
public enum CreditWithin {
  FISCAL_YEAR,
  APPOINTMENT,
  /** from a day on that the event gives */
  EVENT
}

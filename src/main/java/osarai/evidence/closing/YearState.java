package osarai.evidence.closing;

/** How a fiscal year stands to 年度締め. */
enum YearState {
  RUNNING,
  /** over, and not yet closed */
  OPEN,
  CLOSED
}

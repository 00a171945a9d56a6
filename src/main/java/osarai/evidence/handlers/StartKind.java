package osarai.evidence.handlers;

/** How a start of handling came to be known. */
public enum StartKind {
  /** Confirmed, after the pass. */
  CONFIRMED,
  /** 研修修了前の開始: it began before the pass, and that is recorded as it was. */
  BEFORE_PASS,
  /** 指定前の開始: it began before anybody was designated for it, and that is recorded as it was. */
  BEFORE_DESIGNATION,
  /** 引継ぎ: of before the product, as a document has it. */
  TAKEN_OVER
}

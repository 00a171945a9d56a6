package osarai.hr.intake;

/** A part of a statement, as those who sent it call it. */
public enum StatementPart {
  APPOINTMENT,
  POST,
  LEAVE,
  DESIGNATION,
  NAME,
  REGISTERED_NAME,
  KANA,
  ALPHABET,
  DOCUMENT,
  SEQUENCE,
  EXTERNAL_ID,
  TITLE,
  AFFAIRS,
  SCOPE,
  DESIGNATION_DOCUMENT
}

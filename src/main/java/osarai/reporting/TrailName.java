package osarai.reporting;

import java.util.Arrays;

/** What a value in a row of the trail is; one of another name is shown under that. */
enum TrailName {
  TEXT("text"),
  DEPARTMENT("department"),
  DEPARTMENTS("departments"),
  EVERYBODY("everybody"),
  PAGE("page"),
  DAY("day"),
  KNOWN("known"),
  WHO("who"),
  PERSON("person"),
  PEOPLE("people"),
  UNTIL("until"),
  EXCLUSION("exclusion"),
  MADE("made"),
  REASON("reason"),
  ENDED("ended"),
  STANDIN("standin"),
  OTHER("");

  private final String word;

  TrailName(String word) {
    this.word = word;
  }

  static TrailName of(String word) {
    return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst().orElse(OTHER);
  }
}

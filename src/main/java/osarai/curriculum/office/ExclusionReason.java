package osarai.curriculum.office;

import osarai.forms.Worded;

/**
 * Why a person is left out of the net rate for a time; leave recorded by HR needs no reason here.
 */
public enum ExclusionReason implements Worded {
  NO_INFORMATION_ASSETS("no-information-assets", "情報資産を扱う仕事がない"),
  TRAINED_ELSEWHERE("trained-elsewhere", "派遣元などで同じ内容の研修を受けている"),
  HEALTH("health", "健康上の理由(休業には当たらないもの)"),
  LEAVING_SOON("leaving-soon", "まもなく退職する"),
  OTHER("other", "その他");

  private final String word;
  private final String japanese;

  ExclusionReason(String word, String japanese) {
    this.word = word;
    this.japanese = japanese;
  }

  @Override
  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }
}

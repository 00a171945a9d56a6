package osarai.reporting;

import java.util.Arrays;

/** What is done, as rows of the trail name it; a word that is not among them is shown as it is. */
enum TrailAction {
  LOGIN("login"),
  LOGOUT("logout"),
  OPEN("open"),
  VIEW("view"),
  SEARCH("search"),
  EXPORT("export"),
  MAKE("make"),
  TICK("tick"),
  ONBOARD("onboard"),
  SCIM_WRITE("scim-write"),
  PREVIEW_ROSTER("preview-roster"),
  APPLY_ROSTER("apply-roster"),
  ANSWER_SAME_PERSON("answer-same-person"),
  UNDO_ROSTER("undo-roster"),
  SAVE_PROFILE("save-profile"),
  PREVIEW_TRAINING("preview-training"),
  APPLY_TRAINING("apply-training"),
  WITHDRAW("withdraw"),
  RECORD_EVENT("record-event"),
  WITHDRAW_EVENT("withdraw-event"),
  ASK_WHAT_IF("ask-what-if"),
  EXTEND_DUTY("extend-duty"),
  REQUEST_EXCLUSION("request-exclusion"),
  APPROVE_EXCLUSION("approve-exclusion"),
  REFUSE_EXCLUSION("refuse-exclusion"),
  END_EXCLUSION("end-exclusion"),
  CLOSE_YEAR("close-year"),
  REQUEST_CORRECTION("request-correction"),
  APPROVE_CORRECTION("approve-correction"),
  DECLINE_CORRECTION("decline-correction"),
  REQUEST_RECOUNT("request-recount"),
  APPROVE_RECOUNT("approve-recount"),
  DECLINE_RECOUNT("decline-recount"),
  CONFIRM_HANDLING("confirm-handling"),
  CORRECT_HANDLING("correct-handling"),
  RECORD_HANDLING("record-handling"),
  LINK_ACCOUNT("link-account"),
  END_ACCOUNT_LINK("end-account-link"),
  ACCOUNT_MAKE("account-make"),
  ACCOUNT_ENABLE("account-enable"),
  ACCOUNT_DISABLE("account-disable"),
  ISSUE_PASSWORD("issue-password"),
  UNLOCK_ACCOUNT("unlock-account"),
  END_SESSIONS("end-sessions"),
  ADD_DEPARTMENT("add-department"),
  CHANGE_DEPARTMENT("change-department"),
  END_DEPARTMENT("end-department"),
  OTHER("");

  private final String word;

  TrailAction(String word) {
    this.word = word;
  }

  static TrailAction of(String word) {
    return Arrays.stream(values())
        .filter(action -> action.word.equals(word))
        .findFirst()
        .orElse(OTHER);
  }
}

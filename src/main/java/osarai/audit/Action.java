package osarai.audit;

import osarai.forms.Worded;

/**
 * What is done. Rows keep the word for ever; one of old that no longer stands here is shown as it
 * is.
 */
public enum Action implements Worded {
  LOGIN("login"),
  LOGOUT("logout"),
  OPEN("open"),
  SEND_OTHERS_FORM("send-others-form"),
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
  CONFIRM_SECTION("confirm-section"),
  LINK_ACCOUNT("link-account"),
  END_ACCOUNT_LINK("end-account-link"),
  MOVE_ACCOUNTS("move-accounts"),
  ACCOUNT_MAKE("account-make"),
  ACCOUNT_ENABLE("account-enable"),
  ACCOUNT_DISABLE("account-disable"),
  ISSUE_PASSWORD("issue-password"),
  UNLOCK_ACCOUNT("unlock-account"),
  END_SESSIONS("end-sessions"),
  ADD_DEPARTMENT("add-department"),
  CHANGE_DEPARTMENT("change-department"),
  END_DEPARTMENT("end-department");

  private final String word;

  Action(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

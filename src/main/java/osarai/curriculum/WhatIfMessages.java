package osarai.curriculum;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of 「もし要件を変えたら」. */
@MessageBundle("whatif")
public interface WhatIfMessages {
  String what_if();

  String what_if_lead();

  String day();

  String text();

  String text_help();

  String ask();

  String result();

  String persons(int persons);

  String nothing();

  String kind();

  String opens_on(String day);

  String requirement();

  String count();

  String people(int count);

  String lines();

  String name();

  String due();

  String reason();

  String cut(int shown);

  String bad_day();

  String text_too_long();

  String effect(WhatIf.Effect effect);
}

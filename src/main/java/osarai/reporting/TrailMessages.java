package osarai.reporting;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that shows the trail. */
@MessageBundle("trail")
public interface TrailMessages {
  String title();

  String lead();

  String day();

  String who();

  String who_help();

  String show();

  String bad_filter();

  String nothing();

  String found();

  String time();

  String what();

  String object();

  String outcome();

  String done();

  String refused();

  String detail();

  String from();

  String session();

  String pages();

  String previous();

  String next();

  String as_csv();

  String action(TrailAction action);
}

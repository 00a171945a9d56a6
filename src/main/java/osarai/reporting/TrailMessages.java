package osarai.reporting;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.audit.Action;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;

/** Texts of the page that shows the trail. */
@MessageBundle("trail")
public interface TrailMessages {
  String title();

  String lead();

  String day();

  String who();

  String who_help();

  String show();

  String bad_day();

  String bad_who();

  String several_who();

  String nothing();

  String nothing_further();

  String first();

  String found();

  String time();

  String what();

  String object();

  String outcome();

  String done();

  String refused();

  String detail();

  String more();

  String details();

  String from();

  String session();

  String who_id();

  String as_kept_action();

  String as_kept_object();

  String as_kept_id();

  String as_kept_detail();

  String object_of(String kind, String which);

  String pages();

  String previous();

  String next();

  String as_csv();

  String action(Action action);

  String object_kind(ObjectKind kind);

  String value_name(ValueName name);

  String word(TrailWord word);
}

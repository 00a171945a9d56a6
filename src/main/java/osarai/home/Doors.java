package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import osarai.web.Frame;

/** Tells the menu which pages belong to the desk: its doors, and what lies behind one of them. */
@ApplicationScoped
class Doors implements Frame.FromDesk {
  private static final String BEHIND_ACCOUNTS = "/account-links";

  @Override
  public List<String> addresses() {
    return Stream.concat(
            Arrays.stream(Door.values()).map(Door::address), Stream.of(BEHIND_ACCOUNTS))
        .toList();
  }
}

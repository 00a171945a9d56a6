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
  public List<String> addresses(Frame menu) {
    Stream<String> doors =
        Arrays.stream(Door.values()).filter(door -> !isIn(menu, door)).map(Door::address);
    return Stream.concat(doors, Stream.of(BEHIND_ACCOUNTS)).toList();
  }

  private static boolean isIn(Frame menu, Door door) {
    return switch (door) {
      case HANDLERS -> menu.isReaderOfHandlers();
      case SESSIONS -> menu.isSectionHead();
      default -> false;
    };
  }
}

package osarai.home;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** All commands there are; one of them is carried out. */
class Commands implements QuarkusApplication {
  private static final Logger LOG = Logger.getLogger("osarai");

  /** The word is none of a command, or others are missing or too many. */
  private static final int NOT_UNDERSTOOD = 2;

  private final List<Command> all;

  Commands(@All List<Command> all) {
    this.all = all;
  }

  @Override
  @ActivateRequestContext
  public int run(String... arguments) {
    for (Command command : all) {
      List<String> usage = List.of(command.usage().split(" "));
      if (usage.get(0).equals(arguments[0])) {
        return usage.size() == arguments.length
            ? command.run(List.of(arguments).subList(1, arguments.length))
            : wrongly(command);
      }
    }
    LOG.errorf("'%s' is no command; there are: %s", arguments[0], usages());
    return NOT_UNDERSTOOD;
  }

  private static int wrongly(Command command) {
    LOG.errorf("it is called as: %s", command.usage());
    return NOT_UNDERSTOOD;
  }

  private String usages() {
    return all.stream().map(Command::usage).sorted().collect(Collectors.joining(", "));
  }
}

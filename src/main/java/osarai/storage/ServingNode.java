package osarai.storage;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this process is one of the nodes, or carries out a command and ends. */
@Singleton
public class ServingNode {
  private final boolean serves;

  public ServingNode(@ConfigProperty(name = "osarai.command") Optional<String> command) {
    this.serves = command.isEmpty();
  }

  public boolean serves() {
    return serves;
  }
}

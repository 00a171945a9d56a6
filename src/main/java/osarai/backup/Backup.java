package osarai.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** {@code backup DIR}: dumps of both databases, and the note of what they hold. */
@ApplicationScoped
public class Backup {
  private static final Logger LOG = Logger.getLogger("osarai");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final BackupConfig config;
  private final OwnerDatabase owner;
  private final BackupMessages messages;
  private final Clock clock;

  Backup(BackupConfig config, OwnerDatabase owner, BackupMessages messages, Clock clock) {
    this.config = config;
    this.owner = owner;
    this.messages = messages;
    this.clock = clock;
  }

  /** Makes one in that folder; 0 when all of it is there, 1 when not, which the log explains. */
  public int into(Path folder) {
    try {
      if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
        LOG.error(messages.no_folder(folder.toString()));
        return 1;
      }
      return make(folder);
    } catch (IOException | SQLException e) {
      LOG.error(messages.not_made(String.valueOf(e.getMessage())), e);
      return 1;
    } catch (Dump.Failed e) {
      LOG.error(messages.program_failed(config.program(), String.valueOf(e.getMessage())));
      return 1;
    }
  }

  private int make(Path folder) throws IOException, SQLException, Dump.Failed {
    BackupNote note = counted();
    String stamp = STAMP.format(note.takenAt());
    Dump dump = new Dump(config.program());
    List<BackupNote.DumpFile> files = new ArrayList<>();
    try {
      for (Source source : sources()) {
        String name = source.database() + "-" + stamp + ".sql.gz";
        files.add(dump.write(source, source.keepsLog(), folder.resolve(name)));
      }
    } catch (IOException | SQLException | Dump.Failed e) {
      for (BackupNote.DumpFile half : files) {
        Files.deleteIfExists(folder.resolve(half.name())); // without a note it is no backup
      }
      throw e;
    }
    BackupNote whole = note.with(files);
    whole.write(folder, "osarai-" + stamp);
    files.forEach(file -> LOG.info(messages.file_made(file.name(), file.bytes() >> 10)));
    LOG.info(messages.noted(note.ledger().entries(), note.lastChange()));
    if (config.keycloakUrl().isEmpty()) {
      LOG.warn(messages.without_keycloak());
    }
    return copied(whole, "osarai-" + stamp) ? 0 : 1;
  }

  private BackupNote counted() throws SQLException {
    Instant now = clock.instant();
    try (Connection database = owner.connect()) {
      return Inventory.of(database, now);
    }
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    sources.add(owner.source());
    config
        .keycloakUrl()
        .ifPresent(
            url ->
                sources.add(
                    new Source(
                        url, config.keycloakUsername(), config.keycloakPassword().orElse(""))));
    return sources;
  }

  private boolean copied(BackupNote note, String stem) {
    if (config.notes().isEmpty()) {
      LOG.warn(messages.no_copy());
      return true;
    }
    Path folder = config.notes().get();
    try {
      note.write(folder, stem);
      return true;
    } catch (IOException e) {
      LOG.error(messages.copy_failed(folder.toString(), String.valueOf(e.getMessage())));
      return false;
    }
  }
}

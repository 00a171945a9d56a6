package osarai.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import osarai.calendar.JapaneseDate;
import osarai.files.Sha256;

/**
 * {@code restore-check FILE}: whether the database that the settings name holds what the note of
 * that dump says, fits together, and what it lacks of what was noted since.
 */
@ApplicationScoped
public class RestoreCheck {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final BackupConfig config;
  private final OwnerDatabase owner;
  private final BackupMessages messages;

  RestoreCheck(BackupConfig config, OwnerDatabase owner, BackupMessages messages) {
    this.config = config;
    this.owner = owner;
    this.messages = messages;
  }

  /** 0 when nothing is amiss, 1 when something is, which the log names line by line. */
  public int of(Path file) {
    try {
      Optional<BackupNote.FoundNote> found =
          Files.exists(file) ? BackupNote.of(file) : Optional.empty();
      if (found.isEmpty()) {
        LOG.error(messages.no_note(file.toString()));
        return 1;
      }
      List<String> amiss = amiss(found.get());
      amiss.forEach(LOG::error);
      if (amiss.isEmpty()) {
        LOG.info(messages.all_there());
      }
      return amiss.isEmpty() ? 0 : 1;
    } catch (IOException | UncheckedIOException | SQLException e) {
      LOG.error(messages.not_checked(String.valueOf(e.getMessage())), e);
      return 1;
    }
  }

  private List<String> amiss(BackupNote.FoundNote found) throws IOException, SQLException {
    BackupNote note = found.note();
    LOG.info(messages.checking(found.file().toString(), JapaneseDate.of(note.takenAt())));
    List<String> amiss = new ArrayList<>(changedFiles(found));
    BackupNote newest = newest(found).note();
    try (Connection database = owner.connect()) {
      RestoredDatabase restored = new RestoredDatabase(database, messages);
      amiss.addAll(restored.doesNotAnswer());
      amiss.addAll(restored.doesNotFitTogether());
      amiss.addAll(restored.lacks(note));
      if (newest.takenAt().isAfter(note.takenAt())) {
        List<String> since = restored.lacks(newest);
        if (!since.isEmpty()) {
          amiss.add(messages.newer_note(JapaneseDate.of(newest.takenAt())));
          amiss.addAll(since);
        }
      }
    }
    return amiss;
  }

  private BackupNote.FoundNote newest(BackupNote.FoundNote found) {
    List<Path> folders = new ArrayList<>();
    folders.add(BackupNote.folderOf(found.file()));
    config.notes().ifPresent(folders::add);
    return BackupNote.newest(folders).orElse(found);
  }

  private List<String> changedFiles(BackupNote.FoundNote found) throws IOException {
    List<String> amiss = new ArrayList<>();
    for (BackupNote.DumpFile file : found.note().files()) {
      Path path = BackupNote.folderOf(found.file()).resolve(file.name());
      if (!Files.exists(path)) {
        amiss.add(messages.file_absent(file.name()));
      } else if (!sha256(path).equals(file.sha256())) {
        amiss.add(messages.file_changed(file.name()));
      }
    }
    return amiss;
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return Sha256.of(digest);
  }
}

package osarai.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;

/** {@code advisories FILE}: whether a newer list than that of the build names a part of ours. */
@ApplicationScoped
public class Advisories {
  private static final Logger LOG = Logger.getLogger("osarai");

  /** After so many days a list is told to be old. */
  private static final int OLD_AFTER = 30;

  private final AdvisoriesConfig config;
  private final AdvisoriesMessages messages;
  private final Clock clock;

  Advisories(AdvisoriesConfig config, AdvisoriesMessages messages, Clock clock) {
    this.config = config;
    this.messages = messages;
    this.clock = clock;
  }

  /** 0 when every part is as it should be, 1 when one is late or it could not be told. */
  public int check(Path file) {
    AdvisoryList own = AdvisoryList.ofTheBuild();
    Optional<AdvisoryList> given = list(file);
    Optional<List<Part>> parts = parts();
    if (given.isEmpty() || parts.isEmpty()) {
      return 1;
    }
    LocalDate day = given.get().checkedOn();
    if (day.isBefore(own.checkedOn())) {
      LOG.error(messages.older(JapaneseDate.of(day), JapaneseDate.of(own.checkedOn())));
      return 1;
    }
    return tell(given.get().with(own), parts.get());
  }

  private int tell(AdvisoryList list, List<Part> parts) {
    String day = JapaneseDate.of(list.checkedOn());
    LOG.info(messages.checked(parts.size(), list.advisories().size(), day));
    if (list.checkedOn().isBefore(JapanClock.today(clock).minusDays(OLD_AFTER))) {
      LOG.warn(messages.old(day, OLD_AFTER));
    }
    List<Finding> findings = list.findings(parts);
    findings.forEach(this::tell);
    if (findings.isEmpty()) {
      LOG.info(messages.nothing());
    }
    return findings.stream().anyMatch(Finding::isLate) ? 1 : 0;
  }

  private void tell(Finding finding) {
    String part = finding.part().name();
    String version = finding.part().version();
    String names = String.join(", ", finding.advisory().names());
    String mended =
        finding
            .advisory()
            .mendedIn(finding.part())
            .map(messages::mended)
            .orElseGet(messages::not_mended);
    switch (finding.state()) {
      case LATE -> LOG.error(messages.late(part, version, names, mended, Finding.DAYS_TO_PATCH));
      case DUE -> LOG.warn(messages.due(part, version, names, mended, until(finding)));
      case EXCEPTED ->
          LOG.info(messages.excepted(part, version, names, reason(finding), until(finding)));
    }
  }

  private static String until(Finding finding) {
    return JapaneseDate.of(finding.until());
  }

  private static String reason(Finding finding) {
    return finding.waiver().map(Waiver::reason).orElse("");
  }

  private Optional<AdvisoryList> list(Path file) {
    try {
      return Optional.of(AdvisoryList.of(file));
    } catch (IOException e) {
      LOG.error(messages.no_list(file.toString(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Optional<List<Part>> parts() {
    try {
      return Optional.of(Parts.of(config.parts()));
    } catch (IOException e) {
      LOG.error(messages.no_parts(config.parts().toString(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }
}

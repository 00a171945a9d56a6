package osarai.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import osarai.audit.AuditTrail;
import osarai.web.Frame;
import osarai.web.MessagePage;
import osarai.web.MunicipalityConfig;
import osarai.web.RefusalPage;

/** Says whom to ask when an account belongs to nobody; and notes every refusal in the trail. */
@RequestScoped
class UnlinkedPage implements RefusalPage {
  private final SecurityIdentity identity;
  private final PeopleMessages messages;
  private final MunicipalityConfig municipality;
  private final AuditTrail audit;
  private final Frame frame;

  UnlinkedPage(
      SecurityIdentity identity,
      PeopleMessages messages,
      MunicipalityConfig municipality,
      AuditTrail audit,
      Frame frame) {
    this.identity = identity;
    this.messages = messages;
    this.municipality = municipality;
    this.audit = audit;
    this.frame = frame;
  }

  @Override
  public void absent(String route, String object) {
    if (!identity.isAnonymous()) {
      audit.write(actor(), "open", "absent", object, "refused", route);
    }
  }

  private String actor() {
    return identity.getAttribute(RosterAugmentor.PERSON) instanceof CurrentPerson current
        ? current.id().toString()
        : identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "unknown";
  }

  @Override
  public Optional<String> page(String path) {
    if (identity.isAnonymous()) {
      return Optional.empty();
    }
    if (identity.getAttribute(RosterAugmentor.FAULT) instanceof RuntimeException fault) {
      throw fault;
    }
    audit.refused(actor(), "open", "page", path);
    if (!(identity.getAttribute(RosterAugmentor.UNLINKED) instanceof Unlinked why)) {
      return Optional.empty();
    }
    String office = municipality.office();
    String text =
        switch (why) {
          case NO_STAFF_NUMBER -> messages.no_staff_number(office);
          case NOBODY -> messages.nobody(office);
          case SEVERAL -> messages.several(office);
          case PERSON_TAKEN -> messages.person_taken(office);
        };
    frame.makeBare();
    return Optional.of(
        MessagePage.of(
                messages.unlinked_title(), text, "", "/session-ended", messages.other_person())
            .render());
  }
}

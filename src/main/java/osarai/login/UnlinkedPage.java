package osarai.login;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.security.IdentityAttributes;
import osarai.web.Frame;
import osarai.web.MessagePage;
import osarai.web.MunicipalityConfig;
import osarai.web.RefusalPage;

/** Says whom to ask when an account belongs to nobody; and notes every refusal in the trail. */
@RequestScoped
class UnlinkedPage implements RefusalPage {
  private final SecurityIdentity identity;
  private final SignedInPerson person;
  private final LoginMessages messages;
  private final MunicipalityConfig municipality;
  private final AuditTrail audit;
  private final Frame frame;
  private final IdentityProviderLogout provider;

  UnlinkedPage(
      SecurityIdentity identity,
      SignedInPerson person,
      LoginMessages messages,
      MunicipalityConfig municipality,
      AuditTrail audit,
      Frame frame,
      IdentityProviderLogout provider) {
    this.identity = identity;
    this.person = person;
    this.messages = messages;
    this.municipality = municipality;
    this.audit = audit;
    this.frame = frame;
    this.provider = provider;
  }

  @Override
  public void absent(String route, String object) {
    if (!identity.isAnonymous()) {
      audit.write(
          Act.by(actor()).wasRefused(Action.OPEN).to(ObjectKind.ABSENT, object).saying(route));
    }
  }

  @Override
  public void ofAnother(String path) {
    audit.write(Act.by(actor()).wasRefused(Action.SEND_OTHERS_FORM).to(ObjectKind.PAGE, path));
  }

  /** Else the provider's form would stay with this account, and take nobody else's password. */
  private void leaveSharedPc() {
    if (Boolean.TRUE.equals(identity.<Boolean>getAttribute(IdentityAttributes.SHARED_PC))
        && identity.getPrincipal() instanceof JsonWebToken token) {
      provider.endSession(identity, token);
    }
  }

  private String actor() {
    return identity.getAttribute(IdentityAttributes.PERSON) instanceof CurrentPerson current
        ? current.id().toString()
        : identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "unknown";
  }

  @Override
  public Optional<String> page(String path) {
    if (identity.isAnonymous()) {
      return Optional.empty();
    }
    person.throwFault();
    audit.write(Act.by(actor()).wasRefused(Action.OPEN).to(ObjectKind.PAGE, path));
    if (!(identity.getAttribute(IdentityAttributes.UNLINKED) instanceof Unlinked why)) {
      return Optional.empty();
    }
    String office = municipality.office();
    String text =
        switch (why) {
          case NO_STAFF_NUMBER -> messages.no_staff_number(office);
          case NOBODY -> messages.nobody(office);
          case SEVERAL -> messages.several(office);
          case PERSON_TAKEN -> messages.person_taken(office);
          case UNCONFIRMED -> messages.unconfirmed(office, municipality.contact());
        };
    leaveSharedPc();
    frame.makeBare();
    return Optional.of(
        MessagePage.of(
                messages.unlinked_title(), text, "", "/session-ended", messages.other_person())
            .render());
  }
}

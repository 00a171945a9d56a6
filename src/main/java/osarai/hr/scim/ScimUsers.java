package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.common.resources.User;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Corrections;
import osarai.people.Longest;

/** People as the library asks for them. */
final class ScimUsers extends ScimHandler<User, ScimUser> {
  private static final Map<String, ScimWanted.Criterion> KEYS =
      Map.of(
          ScimNames.ID,
          ScimWanted.Criterion.ID,
          ScimNames.USER_NAME,
          ScimWanted.Criterion.STAFF_NUMBER,
          ScimNames.EXTERNAL_ID,
          ScimWanted.Criterion.EXTERNAL_ID,
          ScimNames.ACTIVE,
          ScimWanted.Criterion.ACTIVE,
          ScimNames.POSTS + "." + ScimNames.DEPARTMENT,
          ScimWanted.Criterion.DEPARTMENT);
  private static final Map<String, ScimWanted.Sort> SORTS =
      Map.of(
          ScimNames.ID, ScimWanted.Sort.ID,
          ScimNames.USER_NAME, ScimWanted.Sort.STAFF_NUMBER,
          ScimNames.EXTERNAL_ID, ScimWanted.Sort.EXTERNAL_ID,
          ScimNames.KANA, ScimWanted.Sort.NAME,
          ScimNames.META_LAST_MODIFIED, ScimWanted.Sort.LAST_MODIFIED);

  private final Supplier<ScimPeople> people;

  ScimUsers(Supplier<ScimPeople> people) {
    super(people, KEYS, SORTS);
    this.people = people;
  }

  @Override
  User document(ScimUser found) {
    return ScimUserDocument.of(found);
  }

  @Override
  User unchanged(ScimUser found) {
    return ScimUserDocument.unchanged(found);
  }

  @Override
  User make(User wanted, ScimCall call) {
    ScimPeople.Write write = ScimStatements.write(null, null, wanted, call);
    ScimPeople.Written written =
        people.get().apply(Objects.requireNonNull(write, "a new person always says something"));
    if (!written.created()) {
      call.recognise();
    }
    return ScimUserDocument.of(written);
  }

  @Override
  User change(ScimUser present, User wanted, ScimCall call) {
    ScimPeople.Write write =
        ScimStatements.write(present, corrected(present, wanted), wanted, call);
    return write == null ? unchanged(present) : ScimUserDocument.of(people.get().apply(write));
  }

  /** Null where nothing is to be corrected, or nothing is known by that name. */
  private Corrections.@Nullable Corrected corrected(ScimUser present, User wanted) {
    String key =
        ScimFields.of(wanted.get(ScimSchemas.APPOINTMENT), "", new ArrayList<>())
            .text(ScimNames.CORRECTS, Longest.DOCUMENT);
    return key == null ? null : people.get().corrected(present.id(), key).orElse(null);
  }

  /**
   * The same as {@code active:false}: the record of a person is never deleted. Who was to begin
   * later never comes. It has no answer that could tell what does not come true, and is refused.
   */
  @Override
  void end(String id, ScimCall call) {
    ScimUser present = present(id, call);
    if (present.goesOnAfter(call.effective()) || present.active()) {
      people.get().apply(ScimEnd.of(present, call));
    }
  }
}

package osarai.hr.scim;

/** The schemas of RFC 7643 and of our own, as {@code src/main/resources/scim} describes them. */
final class ScimSchemas {
  static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
  static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  static final String APPOINTMENT = "urn:osarai:params:scim:schemas:municipal:2.0:Appointment";
  static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
  static final String DEPARTMENT = "urn:osarai:params:scim:schemas:municipal:2.0:Department";

  static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
  static final String SEARCH = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

  private ScimSchemas() {}
}

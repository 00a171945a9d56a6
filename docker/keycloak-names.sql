-- Keycloak 26.7.3 makes these columns utf8mb3 on MariaDB, whatever the database's own character set: a name
-- such as 𠮷野 then fails with error 500, and so does an LDAP entry with it in its DN (as in Active Directory).
-- Run once after Keycloak's first start; running it again does no harm.
ALTER TABLE keycloak.USER_ENTITY
  MODIFY FIRST_NAME VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci,
  MODIFY LAST_NAME VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
ALTER TABLE keycloak.USER_ATTRIBUTE
  MODIFY VALUE VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci,
  MODIFY LONG_VALUE LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

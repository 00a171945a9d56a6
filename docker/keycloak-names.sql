-- Keycloak 26.7.3 makes these two columns utf8mb3 on MariaDB, whatever the database's own character set:
-- a name such as 𠮷野 then fails with error 500. Run once after Keycloak's first start; running it again does no harm.
ALTER TABLE keycloak.USER_ENTITY
  MODIFY FIRST_NAME VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci,
  MODIFY LAST_NAME VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

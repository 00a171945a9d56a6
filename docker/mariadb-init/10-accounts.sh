#!/bin/bash
# Runs once, when the data directory is empty: databases and accounts (src/docs/OPERATING.md).
# osarai_app and osarai_disposal get their rights table by table from the repeatable migration,
# which osarai_owner runs: that is why the owner holds GRANT OPTION and the others hold nothing here.
set -euo pipefail

literal() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

secret() {
  local text
  text=$(< "/run/secrets/$1") || exit 1
  [ -n "$text" ] || exit 1
  literal "$text"
}

# Here, where a missing one ends the script
owner=$(secret OSARAI_OWNER_PASSWORD)
app=$(secret OSARAI_APP_PASSWORD)
disposal=$(secret OSARAI_DISPOSAL_PASSWORD)
keycloak=$(secret KEYCLOAK_DB_PASSWORD)

MYSQL_PWD=$MARIADB_ROOT_PASSWORD mariadb --protocol=socket --user=root <<SQL
CREATE DATABASE IF NOT EXISTS osarai CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE USER IF NOT EXISTS 'osarai_owner'@'%' IDENTIFIED BY $owner REQUIRE SSL;
CREATE USER IF NOT EXISTS 'osarai_app'@'%' IDENTIFIED BY $app REQUIRE SSL;
CREATE USER IF NOT EXISTS 'osarai_disposal'@'%' IDENTIFIED BY $disposal REQUIRE SSL;
CREATE USER IF NOT EXISTS 'keycloak'@'%' IDENTIFIED BY $keycloak REQUIRE SSL;

GRANT ALL PRIVILEGES ON osarai.* TO 'osarai_owner'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL

#!/bin/bash
# Runs once, when the data directory is empty: databases and accounts (src/docs/OPERATING.md).
# osarai_app and osarai_disposal get their rights table by table from the repeatable migration,
# which osarai_owner runs: that is why the owner holds GRANT OPTION and the others hold nothing here.
set -euo pipefail

literal() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

MYSQL_PWD=$MARIADB_ROOT_PASSWORD mariadb --protocol=socket --user=root <<SQL
CREATE DATABASE IF NOT EXISTS osarai CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE USER IF NOT EXISTS 'osarai_owner'@'%' IDENTIFIED BY $(literal "$OSARAI_OWNER_PASSWORD") REQUIRE SSL;
CREATE USER IF NOT EXISTS 'osarai_app'@'%' IDENTIFIED BY $(literal "$OSARAI_APP_PASSWORD") REQUIRE SSL;
CREATE USER IF NOT EXISTS 'osarai_disposal'@'%' IDENTIFIED BY $(literal "$OSARAI_DISPOSAL_PASSWORD") REQUIRE SSL;
CREATE USER IF NOT EXISTS 'keycloak'@'%' IDENTIFIED BY $(literal "$KEYCLOAK_DB_PASSWORD") REQUIRE SSL;

GRANT ALL PRIVILEGES ON osarai.* TO 'osarai_owner'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL

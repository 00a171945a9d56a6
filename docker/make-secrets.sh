#!/bin/sh
# 秘密のファイルを secrets/ に作ります。すでにあるものは変えません。前の版の .env にある値は、そのまま移します。
# The folder keeps others of this host out; the files must be readable for the users of the containers.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
for name in MARIADB_ROOT_PASSWORD OSARAI_OWNER_PASSWORD OSARAI_APP_PASSWORD OSARAI_DISPOSAL_PASSWORD \
  KEYCLOAK_DB_PASSWORD KEYCLOAK_ADMIN_PASSWORD OSARAI_OIDC_WEB_SECRET OSARAI_OIDC_STATE_SECRET \
  OSARAI_HR_SECRET OSARAI_REPORTS_SECRET OSARAI_ACCOUNTS_SECRET OSARAI_SECRET; do
  if [ ! -s "secrets/$name" ]; then
    value=
    [ ! -f .env ] || value=$(sed -n "s/^$name=//p" .env | tail -n 1)
    [ -n "$value" ] || value=$(openssl rand -hex 32)
    printf '%s\n' "$value" > "secrets/$name"
    echo "secrets/$name を作りました。"
  fi
  chmod 644 "secrets/$name"
done

#!/bin/sh
# Runs the rest of the line with each file of /run/secrets as a variable of its name, so that neither
# "docker inspect" nor "docker compose config" shows a secret. Keycloak 26.7 reads no such files itself.
set -eu
for file in "${SECRETS_FOLDER:-/run/secrets}"/*; do
  [ -e "$file" ] || continue
  value=
  IFS= read -r value < "$file" || true
  if [ -z "$value" ]; then
    echo "$file is empty or cannot be read: see make-secrets.sh" >&2
    exit 1
  fi
  export "${file##*/}=$value"
done
exec "$@"

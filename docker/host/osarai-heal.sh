#!/bin/sh
# unhealthy が続くコンテナーのうち、もう返事をしない app と keycloak だけを起動し直します。
# unhealthy means "not ready". One that is alive waits for something (database, clock), and a restart would not
# help; the database is never restarted by a machine.
set -eu
unhealthy() {
  docker ps --quiet --filter label=com.docker.compose.project=osarai \
    --filter "label=com.docker.compose.service=$1" --filter health=unhealthy
}
alive() {
  timeout 15 docker exec "$1" bash -c "exec 3<>/dev/tcp/127.0.0.1/$2 &&
    printf 'GET $3 HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 && read -t 10 -r status <&3 && [[ \$status == *' 200 '* ]]"
}
heal() {
  for container in $(unhealthy "$1"); do
    if ! alive "$container" "$2" "$3"; then
      echo "$1 does not answer and is restarted"
      docker logs --tail 200 "$container" 2>&1 || true
      docker restart -t 40 "$container"
    fi
  done
}
heal app 9100 /q/health/live
heal keycloak 9180 /health/live

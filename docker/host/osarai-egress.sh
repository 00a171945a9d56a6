#!/bin/sh
# おさらいと Keycloak のコンテナーから外への通信を、要るものだけにします。/etc/osarai-egress に行き先を書きます。
# One "address port protocol" a line: the reverse proxy where it is another host, name servers, LDAP, mail.
# Between the containers, to this host itself, and answers to those who called: allowed as before.
set -eu
from=${OSARAI_FRONT:-172.30.80.0/24}
to=${OSARAI_EGRESS:-/etc/osarai-egress}
iptables -w -N OSARAI-EGRESS 2> /dev/null || iptables -w -F OSARAI-EGRESS
iptables -w -A OSARAI-EGRESS -m conntrack --ctstate ESTABLISHED,RELATED -j RETURN
iptables -w -A OSARAI-EGRESS -d "$from" -j RETURN
while read -r address port protocol; do
  case $address in ''|'#'*) continue ;; esac
  iptables -w -A OSARAI-EGRESS -d "$address" -p "$protocol" --dport "$port" -j RETURN
done < "$to"
iptables -w -A OSARAI-EGRESS -j REJECT
iptables -w -C DOCKER-USER -s "$from" -j OSARAI-EGRESS 2> /dev/null ||
  iptables -w -I DOCKER-USER -s "$from" -j OSARAI-EGRESS

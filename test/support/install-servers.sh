#!/usr/bin/env bash
# Installs whichever of the servers for `npm run test:servers` the machine does not have: from npm, and from Debian.
set -euo pipefail
PATH=$PATH:/usr/sbin # Where Debian puts servers, and few but root look.

node "$(dirname "$0")/install.mjs" test/servers

missing=()
for package in nats-server:nats-server radicale:radicale; do
  command -v "${package#*:}" >/dev/null || missing+=("${package%:*}")
done
[ ${#missing[@]} -eq 0 ] && exit

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo --non-interactive)
if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true; then
  echo "Missing: ${missing[*]}. Installing them takes apt-get (Debian), and root or a sudo that asks for no password." >&2
  exit 1
fi
echo "Installing ${missing[*]} …"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}"

# The tests start servers of their own, and end them: none of the machine's own is to stay.
[ ! -d /run/systemd/system ] || "${as_root[@]}" systemctl disable --quiet --now "${missing[@]}"

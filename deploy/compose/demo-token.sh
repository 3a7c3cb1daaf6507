#!/usr/bin/env bash
# Signs a demo user in as a browser does (code flow with PKCE) and prints a token of five minutes, for checks and for trying
# the API of a compose installation. The realm lets no client exchange a password for a token; this fills in the same form.
set -euo pipefail

case "${1:-}" in
    '' | -h | --help)
        echo "deploy/compose/demo-token.sh USER: prints a token of a demo user of the running compose installation"
        exit 0 ;;
esac

user="$1"
secrets="${LIEM_SECRETS:-$(cd "$(dirname "$0")/../.." && pwd)/.liem-compose/secrets}"
realm="http://localhost:${LIEM_PORT_KEYCLOAK:-18213}/realms/liem/protocol/openid-connect"
redirect="http://localhost:${LIEM_PORT_MONITORING:-18200}/signed-in"
jar="$(mktemp)"
trap 'rm -f "$jar"' EXIT

url64() { base64 | tr '+/' '-_' | tr -d '=\n'; }

verifier="$(head -c 48 /dev/urandom | url64)"
challenge="$(printf %s "$verifier" | openssl dgst -sha256 -binary | url64)"
page="$(curl -fsS -b "$jar" -c "$jar" -G "$realm/auth" \
    --data-urlencode response_type=code --data-urlencode client_id=liem-ui --data-urlencode "redirect_uri=$redirect" \
    --data-urlencode scope=openid --data-urlencode state=liem \
    --data-urlencode "code_challenge=$challenge" --data-urlencode code_challenge_method=S256)"
form="$(grep -o 'action="[^"]*"' <<< "$page" | head -n 1 | sed 's/^action="//; s/"$//; s/&amp;/\&/g')"
back="$(curl -fsS -b "$jar" -c "$jar" -o /dev/null -w '%{redirect_url}' \
    --data-urlencode "username=$user" --data-urlencode "password@$secrets/demo_password" "$form")"
[[ "$back" == *code=* ]] || { echo "Keycloak refuses the user $user" >&2; exit 1; }
code="$(sed 's/.*[?&]code=\([^&]*\).*/\1/' <<< "$back")"
curl -fsS "$realm/token" --data grant_type=authorization_code --data client_id=liem-ui \
    --data-urlencode "client_secret@$secrets/ui_client" --data-urlencode "redirect_uri=$redirect" \
    --data "code_verifier=$verifier" --data-urlencode "code=$code" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'

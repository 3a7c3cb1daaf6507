#!/usr/bin/env bash
# Brings the system up in a container engine, fetches tokens from outside, hands a file over from one service to another, and
# takes everything down again. Says what it sees, line by line; ends with 0 only where all of it was seen.
set -euo pipefail

usage() {
    cat <<'TEXT'
deploy/check-compose.sh [--keep]

Needs a container engine with compose and the base images of docker-compose.yml (pulled, or stood in for by
deploy/compose/bases/build.sh). --keep leaves the system running. The check uses a project of its own, liem-check, with its own
volumes and secrets; it takes the ports of docker-compose.yml.
TEXT
}

keep=no
case "${1:-}" in
    '') ;;
    --keep) keep=yes ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
esac

cd "$(dirname "$0")/.."
export LIEM_SECRETS="$PWD/.liem-compose/check-secrets"
compose=(docker compose --project-name liem-check)
cases="http://localhost:${LIEM_PORT_CASE:-18201}"
investigation="http://localhost:${LIEM_PORT_INVESTIGATION:-18202}"
realm="http://localhost:${LIEM_PORT_KEYCLOAK:-18213}/realms/liem/protocol/openid-connect"

say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*"; }

end() {
    local code=$?
    if ((code != 0)); then
        "${compose[@]}" ps --format 'table {{.Name}}\t{{.Status}}' || true
        "${compose[@]}" logs --tail 20 --no-color || true
    fi
    if [[ $keep = no ]]; then
        say "taking it down"
        "${compose[@]}" down --volumes --timeout 20 > /dev/null 2>&1 || true
        rm -rf "$LIEM_SECRETS"
    fi
    if ((code == 0)); then say "seen: a file went from one service to another, once"; else say "NOT seen"; fi
}
trap end EXIT

# send TOKEN METHOD URL [BODY]: prints the body; ends the check where the answer is no success.
send() {
    local answer status
    answer="$(curl -sS -w '\n%{http_code}' -X "$2" "$3" -H "Authorization: Bearer $1" -H 'Accept: application/json' \
        -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" ${4:+-H 'Content-Type: application/json' --data "$4"})"
    status="${answer##*$'\n'}"
    if [[ "$status" != 2* ]]; then
        echo "$2 $3 answered $status: ${answer%$'\n'*}" >&2
        return 1
    fi
    printf '%s' "${answer%$'\n'*}"
}

# field NAME: the first value of that name in the JSON on standard input.
field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | sed 's/.*:"//; s/"$//'; }

# until STATE TOKEN URL: waits until the hand-over is in the state on that side.
until_state() {
    local state=''
    for _ in $(seq 60); do
        state="$(send "$2" GET "$3" 2> /dev/null | field state || true)"
        [[ "$state" = "$1" ]] && return 0
        sleep 1
    done
    echo "$3 is '$state' and not '$1' after a minute" >&2
    return 1
}

say "making secrets, services and images"
deploy/compose/prepare.sh
"${compose[@]}" build > .liem-compose/build.log 2>&1 || { tail -n 20 .liem-compose/build.log; exit 1; }
# What a check that was broken off has left knows other passwords.
"${compose[@]}" down --volumes --timeout 20 > /dev/null 2>&1
say "starting"
"${compose[@]}" up --detach --pull never --wait --wait-timeout 600 > .liem-compose/up.log 2>&1 || { tail -n 20 .liem-compose/up.log; exit 1; }
"${compose[@]}" ps --format 'table {{.Name}}\t{{.Status}}'

say "a token for an agency's own system, from outside"
agency="$(curl -fsS --data grant_type=client_credentials --data client_id=agency-demo \
    --data-urlencode "client_secret@$LIEM_SECRETS/agency_demo" "$realm/token" | field access_token)"
say "tokens for officers, signed in by the form"
administrator="$(deploy/compose/demo-token.sh administrator)"
head="$(deploy/compose/demo-token.sh head)"

say "the administrator registers the bodies"
unit() {
    send "$administrator" POST "$cases/api/v1/units" \
        "{\"code\":\"$1\",\"nameVi\":\"$2\",\"nameEn\":\"$3\",\"kind\":\"$4\",\"level\":\"province\"${5:+,\"parent\":\"$5\"}}" > /dev/null
}
unit T01 'Tỉnh Thử Nghiệm' 'Trial Province' province
unit T01-TT 'Thanh tra tỉnh' 'Provincial Inspectorate' inspectorate T01
unit T01-CQDT 'Cơ quan Cảnh sát điều tra' 'Investigation Police' investigation T01

say "the agency registers an information source and hands in its document"
today="$(date -u -d '7 hours' +%F)"
source="$(send "$agency" POST "$cases/api/v1/sources" \
    "{\"number\":\"NT-01/KT\",\"kind\":\"proposal_to_institute\",\"channel\":\"inspection\",\"subject\":\"Kiến nghị khởi tố qua thanh tra\",\"field\":\"land\",\"sentBy\":\"T01-TT\",\"sentTo\":\"T01-CQDT\",\"sentOn\":\"$today\"}")"
subject="$(field self <<< "$source" | sed 's|.*/||')"
document="$(printf 'Kết luận thanh tra số 12/KL-TTr' | curl -fsS -X POST "$cases/api/v1/documents" \
    -H "Authorization: Bearer $agency" -H 'Content-Type: application/octet-stream' \
    -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" --data-binary @-)"
sha256="$(field sha256 <<< "$document")"

say "the agency offers the file to the investigation police"
offer="$(send "$agency" POST "$cases/api/v1/handovers" \
    "{\"subjectKind\":\"source\",\"subjectId\":\"$subject\",\"to\":\"T01-CQDT\",\"legalBasis\":{\"articles\":[{\"law\":\"law_on_inspection\",\"article\":\"64\"}]},\"documents\":[{\"documentNumber\":\"12/KL-TTr\",\"sha256\":\"$sha256\",\"pages\":1}]}")"
handover="$(field self <<< "$offer" | sed 's|.*/||')"
until_state received "$head" "$investigation/api/v1/handovers/$handover"
say "investigation-service has received it and checked every hash"

send "$head" POST "$investigation/api/v1/handovers/$handover/acceptances" '{}' > /dev/null
say "an officer there has accepted it"
until_state released "$agency" "$cases/api/v1/handovers/$handover"
say "case-service has released it: both receipts stand"
send "$agency" GET "$cases/api/v1/handovers/$handover" | tr ',' '\n' | grep -E 'receiptLeaf|"leaf"' | sed 's/^/    /' | head -n 6

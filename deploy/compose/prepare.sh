#!/usr/bin/env bash
# Makes what docker compose needs: a secret for everything that asks for one (never twice), and the programs of the services.
set -euo pipefail

usage() {
    cat <<'TEXT'
deploy/compose/prepare.sh [--secrets-only]

Generates the secrets of a compose installation below .liem-compose/ (readable by you alone; what is there stays), and
builds the services that the images are made of. Then: docker compose build && docker compose up -d --wait
Sinh mật khẩu cho bản chạy bằng compose trong .liem-compose/ và dựng các dịch vụ.
TEXT
}

case "${1:-}" in
    '' | --secrets-only) ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
esac

cd "$(dirname "$0")/../.."
folder="${LIEM_SECRETS:-.liem-compose/secrets}"
umask 077
mkdir -p "$folder"
chmod 700 "$folder"

# The folder keeps others out. The files are readable to the users without rights that the containers run as.
secret() {
    local file="$folder/$1"
    if [[ ! -s "$file" ]]; then
        head -c 30 /dev/urandom | base64 | tr '+/' '-_' | tr -d '\n' > "$file.new"
        chmod 444 "$file.new"
        mv "$file.new" "$file"
    fi
}

for service in case investigation trial recovery notification monitoring; do
    secret "${service}_owner"
    secret "${service}_app"
    secret "${service}_client"
    secret "${service}_kafka"
done
for name in postgres kafka keycloak_admin demo_password ui_client ui_session agency_demo importer_client; do
    secret "$name"
done
echo "secrets: $folder"

if [[ "${1:-}" != --secrets-only ]]; then
    umask 022
    . deploy/jdk.sh
    ./mvnw -B -ntp -q -DskipTests -Dfast package
    echo "services: built"
fi

#!/usr/bin/env bash
# Gives a program its secrets by its environment: each file below /run/secrets is named like its variable.
set -euo pipefail
for secret in /run/secrets/*; do
    [[ -f "$secret" ]] || continue
    export "$(basename "$secret")=$(<"$secret")"
done
exec "$@"

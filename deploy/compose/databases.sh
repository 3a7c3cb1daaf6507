#!/usr/bin/env bash
# One database for each service with two roles, at the first start: the owner, who migrates, and the service's own, which gets
# what migrations grant it and nothing else. No role can enter another service's database.
set -euo pipefail
for service in case investigation trial recovery notification monitoring; do
    psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --quiet \
        --set=owner="${service}_owner" --set=app="${service}_app" --set=base="${service}" \
        --set=owner_password="$(<"/run/secrets/${service}_owner")" \
        --set=app_password="$(<"/run/secrets/${service}_app")" <<'SQL'
create role :"owner" login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role :"app" login nosuperuser nocreatedb nocreaterole password :'app_password';
create database :"base" owner :"owner";
revoke connect, temporary on database :"base" from public;
grant connect on database :"base" to :"app";
SQL
done
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --quiet \
    --command 'revoke connect on database postgres from public'

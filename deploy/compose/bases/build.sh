#!/usr/bin/env bash
# Stands in for the upstream images, under their own tags, on a machine that reaches Debian and Maven Central but no image
# registry: to check the compose file, not to run a province on. Needs root, docker and mmdebstrap.
set -euo pipefail

case "${1:-}" in
    '') ;;
    -h | --help)
        echo "deploy/compose/bases/build.sh: builds eclipse-temurin:25-jre, postgres:17, apache/kafka:4.1.1 and quay.io/keycloak/keycloak:26.7.3 from Debian and Maven packages"
        exit 0 ;;
    *) echo "unknown argument: $1 (see --help)" >&2; exit 2 ;;
esac

here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../../.." && pwd)"
. "$root/deploy/jdk.sh"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
debian=http://deb.debian.org/debian

have() { docker image inspect "$1" > /dev/null 2>&1; }

say() { echo "== $*"; }

if ! have eclipse-temurin:25-jre; then
    say "eclipse-temurin:25-jre from Debian trixie"
    mmdebstrap --quiet --variant=minbase --include=openjdk-25-jre-headless,ca-certificates trixie "$work/jre.tar" "$debian"
    docker import --change 'ENV JAVA_HOME=/usr/lib/jvm/java-25-openjdk-amd64 LANG=C.UTF-8' "$work/jre.tar" eclipse-temurin:25-jre
    rm "$work/jre.tar"
fi

if ! have postgres:17; then
    say "postgres:17 from Debian trixie"
    mmdebstrap --quiet --variant=minbase --include=postgresql-17,util-linux --setup-hook='mkdir -p "$1/etc/postgresql-common" && echo "create_main_cluster = false" > "$1/etc/postgresql-common/createcluster.conf"' trixie "$work/postgres.tar" "$debian"
    docker import "$work/postgres.tar" liem-base/postgres
    rm "$work/postgres.tar"
    docker build --quiet --tag postgres:17 --file "$here/postgres.Dockerfile" "$here"
fi

if ! have apache/kafka:4.1.1; then
    say "apache/kafka:4.1.1 from Maven Central"
    mkdir -p "$work/kafka/libs"
    "$root/mvnw" -B -ntp -q -f "$root/pom.xml" -pl deploy/local dependency:copy-dependencies \
        -DoutputDirectory="$work/kafka/libs"
    cp "$here/kafka-run.sh" "$here/kafka.Dockerfile" "$work/kafka"
    docker build --quiet --tag apache/kafka:4.1.1 --file "$work/kafka/kafka.Dockerfile" "$work/kafka"
fi

if ! have quay.io/keycloak/keycloak:26.7.3; then
    say "quay.io/keycloak/keycloak:26.7.3 from Maven Central"
    mkdir -p "$work/keycloak"
    "$root/mvnw" -B -ntp -q -f "$root/pom.xml" -pl deploy/local dependency:unpack@keycloak \
        -Dliem.keycloak.folder="$work/keycloak/unpacked"
    mv "$work/keycloak/unpacked"/keycloak-* "$work/keycloak/program"
    docker build --quiet --tag quay.io/keycloak/keycloak:26.7.3 --file "$here/keycloak.Dockerfile" "$work/keycloak"
fi
docker image ls --format '{{.Repository}}:{{.Tag}} {{.Size}}' | grep -E '^(eclipse-temurin|postgres|apache/kafka|quay.io/keycloak/keycloak):'

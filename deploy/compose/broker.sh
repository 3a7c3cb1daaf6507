#!/usr/bin/env bash
# Starts the broker with an account for each service; the image takes settings from its environment alone, so the passwords come
# out of their files here. Beside it, topics and rights are made by the broker's own account once it answers.
set -euo pipefail
# In quotes, as a password may begin with a figure, which would be read as a number.
secret() { printf '"%s"' "$(cat "/run/secrets/$1")"; }
rm -f /tmp/rights-made

itself="org.apache.kafka.common.security.plain.PlainLoginModule required username=liem password=$(secret kafka) user_liem=$(secret kafka)"
clients="$itself"
for service in case investigation trial recovery notification monitoring; do
    clients="$clients user_${service}-service=$(secret "${service}_kafka")"
done
export KAFKA_LISTENER_NAME_CLIENT_PLAIN_SASL_JAAS_CONFIG="$clients;"
export KAFKA_LISTENER_NAME_CONTROLLER_PLAIN_SASL_JAAS_CONFIG="$itself;"

(
    export LIEM_KAFKA_BOOTSTRAP=localhost:9092 LIEM_KAFKA_ADMIN_PASSWORD
    LIEM_KAFKA_ADMIN_PASSWORD="$(cat /run/secrets/kafka)"
    until java -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '/opt/kafka/libs/*:/opt/liem/classes' \
        vn.liem.local.server.BrokerRights; do
        sleep 2
    done
    touch /tmp/rights-made
) &
exec /etc/kafka/docker/run

# Stands in for apache/kafka: the same jars, its own wrapper, the same user and folders.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 1000 --no-create-home appuser \
    && install -d -o appuser -m 0755 /opt/kafka/config /opt/kafka/logs /var/lib/kafka/data /mnt/shared/config \
    && install -d -m 0755 /etc/kafka/docker && touch /etc/kafka/docker/server.properties /etc/kafka/docker/log4j2.yaml /etc/kafka/docker/tools-log4j2.yaml
COPY libs/ /opt/kafka/libs/
COPY --chmod=0555 kafka-run.sh /etc/kafka/docker/run
USER appuser
VOLUME /var/lib/kafka/data
CMD ["/etc/kafka/docker/run"]

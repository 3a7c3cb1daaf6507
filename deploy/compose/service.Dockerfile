# One image for each service: the JRE, the service, a user without rights. Built from the root of the checkout.
ARG JRE=eclipse-temurin:25-jre

# Readable to everybody and writable to nobody, whatever the umask of whoever built it.
FROM ${JRE} AS app
ARG SERVICE
COPY ${SERVICE}/target/quarkus-app/lib/ /opt/liem/app/lib/
COPY ${SERVICE}/target/quarkus-app/quarkus/ /opt/liem/app/quarkus/
COPY ${SERVICE}/target/quarkus-app/app/ /opt/liem/app/app/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar /opt/liem/app/quarkus-run.jar
RUN chmod -R a=rX /opt/liem/app

FROM ${JRE}
RUN groupadd --system --gid 10001 liem \
    && useradd --system --uid 10001 --gid liem --no-create-home --home-dir /var/lib/liem --shell /usr/sbin/nologin liem \
    && install -d -o liem -g liem -m 0700 /var/lib/liem
COPY --chmod=0555 deploy/compose/enter.sh /opt/liem/enter.sh
COPY --from=app /opt/liem/app/ /opt/liem/app/
USER 10001:10001
WORKDIR /var/lib/liem
ENV LIEM_DATA_DIR=/var/lib/liem LIEM_SERVICE_HOST=0.0.0.0 LIEM_SERVICE_PORT=8080
EXPOSE 8080
ENTRYPOINT ["/opt/liem/enter.sh"]
CMD ["java", "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-jar", "/opt/liem/app/quarkus-run.jar"]

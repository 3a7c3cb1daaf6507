# Stands in for Keycloak's image: its program, its user, its folder.
FROM eclipse-temurin:25-jre
RUN useradd --uid 1000 --gid 0 --no-create-home --home-dir /opt/keycloak keycloak
COPY --chown=1000:0 program/ /opt/keycloak/
RUN mkdir -p /opt/keycloak/data/h2 && chown -R 1000:0 /opt/keycloak/data && chmod 0775 /opt/keycloak /opt/keycloak/data /opt/keycloak/data/h2
USER 1000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]

# Keycloak, built once for its database, with the realm of the product laid out for the import at the first start.
ARG KEYCLOAK=quay.io/keycloak/keycloak:26.7.3
FROM ${KEYCLOAK}
RUN /opt/keycloak/bin/kc.sh build --db=dev-file --health-enabled=true
COPY --chmod=0444 deploy/keycloak/liem-realm.json /opt/keycloak/data/import/liem-realm.json
COPY --chmod=0555 deploy/compose/enter.sh /opt/liem/enter.sh
ENTRYPOINT ["/opt/liem/enter.sh"]
CMD ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm", "--cache=local"]

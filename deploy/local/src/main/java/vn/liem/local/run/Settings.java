package vn.liem.local.run;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.local.server.OwnerOnly;

/** What each service is told by its environment, where other users of the machine cannot read it. */
record Settings(Home home, PortPlan ports, Secrets secrets, Optional<Realm> realm) {

    private static final String DEFAULT_REALM = "liem";
    private static final String UI_CLIENT = "liem-ui";
    private static final String IMPORTER_CLIENT = "importer";

    /** The environment of a service. */
    Map<String, String> of(PartName service) {
        Map<String, String> settings = new TreeMap<>(addresses());
        settings.put("LIEM_SERVICE_PORT", Integer.toString(ports.of(service)));
        settings.put("LIEM_DB_URL", databaseUrl(service));
        settings.put("LIEM_DB_USER", service.role());
        settings.put("LIEM_DB_PASSWORD", secrets.get(Databases.passwordName(service.role())));
        settings.put("LIEM_KAFKA_BOOTSTRAP", "127.0.0.1:" + ports.of(PartName.KAFKA));
        settings.put("LIEM_KAFKA_USER", service.module());
        settings.put("LIEM_KAFKA_PASSWORD", secrets.get(KafkaPart.passwordName(service.module())));
        settings.put("LIEM_DATA_DIR", OwnerOnly.folder(home.part(service)).toString());
        settings.put("LIEM_OIDC_CLIENT_SECRET", clientSecret(service.module()));
        if (service == PartName.CASE) {
            settings.put("LIEM_IMPORTER_SECRET", clientSecret(IMPORTER_CLIENT));
        }
        if (service == PartName.MONITORING) {
            settings.put("LIEM_UI_SECRET", uiSecret());
            settings.put("LIEM_DEMO", "true");
            settings.put("LIEM_SESSION_SECRET", secrets.get("ui.session"));
        }
        return settings;
    }

    /** The environment of the same program while it brings the service's tables to what it expects, as their owner. */
    Map<String, String> ofMigration(PartName service) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("QUARKUS_PROFILE", "migrate");
        settings.put("LIEM_DB_URL", databaseUrl(service));
        settings.put("LIEM_DB_USER", service.role());
        settings.put("LIEM_DB_OWNER_USER", service.ownerRole());
        settings.put("LIEM_DB_OWNER_PASSWORD", secrets.get(Databases.passwordName(service.ownerRole())));
        settings.put("LIEM_DATA_DIR", OwnerOnly.folder(home.part(service)).toString());
        return settings;
    }

    private String databaseUrl(PartName service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(PartName.POSTGRES), service.database());
    }

    /** Where the parts find each other. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new TreeMap<>();
        for (PartName part : PartName.values()) {
            if (part.isService()) {
                addresses.put("LIEM_%s_URL".formatted(part.name()), ports.url(part));
            }
        }
        addresses.put("LIEM_UI_URL", ports.url(PartName.MONITORING));
        addresses.put("LIEM_OIDC_URL", realmUrl());
        return addresses;
    }

    /** The realm's address. */
    String realmUrl() {
        return ports.url(PartName.KEYCLOAK) + "/realms/"
                + realm.map(Realm::name).orElse(DEFAULT_REALM);
    }

    /** The secret of the client of the pages. */
    String uiSecret() {
        return clientSecret(UI_CLIENT);
    }

    private String clientSecret(String client) {
        return realm.flatMap(known -> known.secretOf(client))
                .map(secrets::get)
                .orElseGet(() -> secrets.get("client." + client));
    }
}

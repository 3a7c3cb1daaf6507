package vn.liem.local.run;

import java.util.List;
import java.util.Optional;

/** Makes the parts that were asked for. */
final class Parts {

    private Parts() {}

    static List<Part> of(Home home, PortPlan ports, List<PartName> names) {
        Secrets secrets = new Secrets(home.secrets());
        Optional<Realm> realm = Realm.in(KeycloakProgram.laidOut(home));
        Settings settings = new Settings(home, ports, secrets, realm);
        return names.stream()
                .map(name -> switch (name) {
                    case POSTGRES -> new PostgresPart(home, ports, secrets);
                    case KAFKA -> new KafkaPart(home, ports, secrets);
                    case KEYCLOAK -> new KeycloakPart(home, settings, realm.orElseThrow());
                    case CASE, INVESTIGATION, TRIAL, RECOVERY, NOTIFICATION, MONITORING ->
                        new ServicePart(name, home, settings, new Migration(name, home, settings));
                })
                .map(Part.class::cast)
                .toList();
    }
}

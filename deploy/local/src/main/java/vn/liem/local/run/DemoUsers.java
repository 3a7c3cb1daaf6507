package vn.liem.local.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.local.server.OwnerOnly;

/** The users of the realm that anybody may try the product with on this machine. */
public final class DemoUsers {

    private DemoUsers() {}

    /** Writes names and passwords for the owner of the machine, and returns the names. */
    public static List<String> write(Home home) {
        Optional<Realm> realm = Realm.in(KeycloakProgram.laidOut(home));
        if (realm.isEmpty()) {
            return List.of();
        }
        Secrets secrets = new Secrets(home.secrets());
        Map<String, String> users = realm.get().users();
        StringBuilder text = new StringBuilder();
        users.forEach((user, password) ->
                text.append(user).append('\t').append(secrets.get(password)).append('\n'));
        OwnerOnly.write(home.demoUsers(), text.toString());
        return List.copyOf(users.keySet());
    }

    /** The password of a user; empty where there is no such user or the realm was never imported. */
    public static Optional<String> passwordOf(Home home, String user) {
        return Realm.in(KeycloakProgram.laidOut(home))
                .flatMap(realm -> Optional.ofNullable(realm.users().get(user)))
                .map(new Secrets(home.secrets())::get);
    }
}

package vn.liem.local.run;

import java.util.Map;
import java.util.TreeMap;
import vn.liem.local.server.BrokerRights;
import vn.liem.local.server.KafkaServer;

/** The broker with its topics, and an account for each service that writes the topic of its own log alone. */
record KafkaPart(Home home, PortPlan ports, Secrets secrets) implements Part {

    /** Under which name the password of an account is kept. */
    static String passwordName(String account) {
        return "kafka." + account;
    }

    @Override
    public PartName name() {
        return PartName.KAFKA;
    }

    @Override
    public Started start() {
        Map<String, String> accounts = new TreeMap<>();
        BrokerRights.accounts().forEach(account -> accounts.put(account, secrets.get(passwordName(account))));
        KafkaServer server = KafkaServer.start(home.part(name()), ports.of(name()), ports.kafkaController(), accounts);
        try {
            new BrokerRights(server.clientConfig()).make();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return new Started(server.process(), server::close);
    }
}

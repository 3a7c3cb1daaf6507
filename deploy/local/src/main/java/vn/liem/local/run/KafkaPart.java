package vn.liem.local.run;

import vn.liem.local.server.KafkaServer;

/** The broker; the services make their topics themselves. */
record KafkaPart(Home home, PortPlan ports) implements Part {

    @Override
    public PartName name() {
        return PartName.KAFKA;
    }

    @Override
    public Started start() {
        KafkaServer server = KafkaServer.start(home.part(name()), ports.of(name()), ports.kafkaController());
        return new Started(server.process(), server::close);
    }
}

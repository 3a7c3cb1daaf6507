package vn.liem.service.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.liem.service.exchange.IncomingEvents;

/**
 * What case-service tells of bodies, cases and files, for the tests of another service. There is one such log in a process:
 * all tests of a service share its database.
 */
public final class RegistryTold {

    private static final LocalDate BEGUN_ON = LocalDate.of(2024, 1, 5);
    private static final String KEY = "p1.%s.CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final Told LOG = bodies();

    private final IncomingEvents incoming;

    /** Tells a service. */
    public RegistryTold(IncomingEvents incoming) {
        this.incoming = incoming;
    }

    /** A case that a register brought in, and whose file nobody is known to hold. */
    public UUID registered(String locality) {
        UUID caseId = UUID.randomUUID();
        tell(() -> register(caseId, locality));
        return caseId;
    }

    /** A case whose file this body has begun. */
    public UUID begun(String locality, String holder) {
        UUID caseId = registered(locality);
        beginsFile(caseId, holder);
        return caseId;
    }

    /** The case is joined into another on the day. */
    public void joined(UUID caseId, String on) {
        String subject = "case:" + caseId;
        tell(() ->
                LOG.event(subject, subject, "case.joined.v1", BEGUN_ON, """
                {"caseId":"%s","joinder":{"intoCase":"%s","joinedOn":"%s"}}""".formatted(caseId, UUID.randomUUID(), on)));
    }

    /** Its joinder of the day is annulled. */
    public void joinderAnnulled(UUID caseId, String joinedOn) {
        String subject = "case:" + caseId;
        tell(() -> LOG.event(subject, subject, "case.joinder-annulled.v1", BEGUN_ON, """
                {"caseId":"%s","joinder":{"intoCase":"%s","joinedOn":"%s"},"annulledOn":"%s"}""".formatted(
                        caseId, UUID.randomUUID(), joinedOn, joinedOn)));
    }

    /** The body begins the file of a case that was registered before. */
    public void beginsFile(UUID caseId, String holder) {
        tell(() -> LOG.event("custody:" + caseId, "case:" + caseId, "custody.file-opened.v1", BEGUN_ON, """
                {"subject":{"kind":"case","id":"%s"},"holder":"%s","epoch":1,"openedOn":"%s"}""".formatted(
                        caseId, holder, BEGUN_ON)));
    }

    private void tell(Runnable what) {
        synchronized (LOG) {
            what.run();
            incoming.receive(LOG.page(ConfigProvider.getConfig().getValue("liem.topic-prefix", String.class)));
        }
    }

    private static void register(UUID caseId, String locality) {
        String subject = "case:" + caseId;
        LOG.event(subject, subject, "case.registered.v1", BEGUN_ON, """
                {"caseId":"%s","sealingKey":"%s","details":{"locality":"%s"}}""".formatted(
                        caseId, KEY.formatted(caseId), locality));
    }

    private static Told bodies() {
        Told told = new Told("case-service/1");
        body(told, "TW", "agency", "");
        for (String province : new String[] {"T01", "T02"}) {
            body(told, province, "province", ",\"parent\":\"TW\"");
            String parent = ",\"parent\":\"" + province + "\"";
            body(told, province + "-CQDT", "investigation", parent);
            body(told, province + "-VKS", "procuracy", parent);
            body(told, province + "-TA", "court", parent);
            body(told, province + "-THA", "enforcement", parent);
            body(told, province + "-GD", "expertise", parent);
        }
        return told;
    }

    private static void body(Told told, String code, String kind, String parent) {
        told.event("unit:" + code, code, "unit.registered.v1", """
                {"details":{"code":"%s","kind":"%s","level":"province","nameEn":"B","nameVi":"C"%s}}""".formatted(code, kind, parent));
    }
}

package vn.liem.handover.door;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.EventLog;
import vn.liem.handover.desk.DocumentStore;
import vn.liem.handover.desk.DossierDocuments;
import vn.liem.handover.desk.EvidenceOfCase;
import vn.liem.handover.desk.EvidenceOfHandover;
import vn.liem.handover.desk.FetchCase;
import vn.liem.handover.desk.FetchDocument;
import vn.liem.handover.desk.FetchEvidence;
import vn.liem.handover.desk.FetchHalf;
import vn.liem.handover.desk.FindLogKey;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.desk.HandoverListener;
import vn.liem.handover.desk.HandoverProofs;
import vn.liem.handover.desk.Hosts;
import vn.liem.handover.desk.IncomingWatch;
import vn.liem.handover.desk.LogEvidence;
import vn.liem.handover.desk.Machine;
import vn.liem.handover.desk.OffersOfCase;
import vn.liem.handover.desk.OpenOffers;
import vn.liem.handover.view.HandoverTable;
import vn.liem.handover.view.RecordedHandoverTable;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.Reactions;
import vn.liem.service.evidence.LogKeys;
import vn.liem.service.evidence.PeerLogs;
import vn.liem.service.evidence.WitnessedNotes;
import vn.liem.verifier.NoteSigner;

/** Puts the desk together for a service; where a service has a better part of its own, that one is taken. */
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public final class HandoverBeans {

    /** Set to {@code true} by a service that mounts the doors. */
    public static final String MOUNTED = "liem.handover.mounted";

    private static final String KIND_OF_UNIT = "[a-z_]+";

    @Produces
    @Singleton
    HandoverTable table() {
        return new HandoverTable();
    }

    @Produces
    @Singleton
    RecordedHandoverTable recorded() {
        return new RecordedHandoverTable();
    }

    @Produces
    @Singleton
    @DefaultBean
    FindLogKey keys(LogKeys keys) {
        return keys::of;
    }

    @Produces
    @Singleton
    LogEvidence evidence(EventLog log, DataSource database, NoteSigner signer) {
        return new LogEvidence(log, database, signer);
    }

    @Produces
    @Singleton
    HandoverProofs proofs(EventLog log, DataSource database, NoteSigner signer) {
        return new HandoverProofs(log, database, new WitnessedNotes(database, log.name(), signer)::covering);
    }

    @Produces
    @Singleton
    EvidenceOfHandover bundles(HandoverProofs own, FetchHalf others, PeerLogs peers, FindLogKey keys) {
        return new EvidenceOfHandover(own, others, new GrowthOfPeer(peers), keys);
    }

    @Produces
    @Singleton
    EvidenceOfCase casesInLogs(HandoverProofs own, OffersOfCase offers, FetchCase others, FindLogKey keys) {
        return new EvidenceOfCase(own, offers, others, keys);
    }

    @Produces
    @Singleton
    DocumentStore documents(@ConfigProperty(name = "liem.data-dir") Path folder) {
        return new DocumentStore(folder.resolve("documents"));
    }

    @Produces
    @Singleton
    HandoverDesk desk(CommandHandler commands, LogEvidence evidence, DocumentStore documents) {
        return new HandoverDesk(commands, evidence, documents);
    }

    @Produces
    @Singleton
    Hosts hosts(@ConfigProperty(name = "liem.hosts") List<String> hosted, Instance<KindOfBody> directory) {
        Set<String> kinds =
                hosted.stream().filter(name -> name.matches(KIND_OF_UNIT)).collect(Collectors.toSet());
        Set<String> codes =
                hosted.stream().filter(name -> !kinds.contains(name)).collect(Collectors.toSet());
        if (!kinds.isEmpty() && !directory.isResolvable()) {
            throw new IllegalStateException("liem.hosts names kinds of bodies, and no directory knows the kind of one");
        }
        return new Hosts(codes, kinds, body -> directory.get().of(body));
    }

    @Produces
    @Singleton
    DossierDocuments dossiers(DocumentStore documents, FetchDocument others) {
        return new DossierDocuments(documents, others);
    }

    @Produces
    @Singleton
    Machine machine(@ConfigProperty(name = "quarkus.application.name") String name, Clock clock) {
        return new Machine(name, clock);
    }

    @Produces
    @Singleton
    Reactions listener(
            EventLog log,
            Hosts hosts,
            DossierDocuments documents,
            LogEvidence own,
            FetchEvidence others,
            FindLogKey keys,
            Machine machine) {
        return new HandoverListener(log, hosts, documents, own, others, keys, machine);
    }

    @Produces
    @Singleton
    IncomingWatch watch(
            CommandHandler commands,
            OpenOffers offers,
            FetchRecords records,
            DossierDocuments documents,
            Machine machine) {
        return new IncomingWatch(commands, offers, records, documents, machine);
    }
}

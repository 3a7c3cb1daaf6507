package vn.liem.handover.desk;

import static vn.liem.handover.desk.DeskRefusal.BODY_NOT_KNOWN;

import java.util.List;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.CustodyCommand;
import vn.liem.handover.protocol.CustodyEvent;
import vn.liem.handover.protocol.CustodyEvent.BoundByOffer;
import vn.liem.handover.protocol.CustodyEvent.FileOpened;
import vn.liem.handover.protocol.CustodyEvent.FreedFromOffer;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;
import vn.liem.handover.protocol.CustodyEvent.HolderNoted;
import vn.liem.handover.protocol.CustodyEvent.HolderTakenFromRegister;
import vn.liem.handover.protocol.CustodyEvent.TakenBack;
import vn.liem.handover.protocol.CustodyEvent.TakenOver;
import vn.liem.handover.protocol.policy.WhenHolderNamedThenNoteHolder;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;

/**
 * What an event of one side leads to on the other, for the bodies that live in this service. The two sides may stand in
 * two logs or in one: the service's own log is read like any other ({@link OwnLogReading}).
 */
public final class HandoverListener implements Reactions {

    private static final Aggregate<CustodyCommand, Custody, CustodyEvent> KNOWN_HERE = WhereKnown.of(Handovers.CUSTODY);

    private final Hosts hosts;
    private final Machine machine;
    private final WhatReceiverHears receiver;
    private final WhatSenderHears sender;

    /** Listens for the bodies of a service; evidence of its own log is made here, that of others is asked for. */
    public HandoverListener(
            EventLog log,
            Hosts hosts,
            DossierDocuments documents,
            LogEvidence own,
            FetchEvidence others,
            FindLogKey keys,
            Machine machine) {
        EvidenceCheck check = new EvidenceCheck(keys);
        this.hosts = hosts;
        this.machine = machine;
        this.receiver = new WhatReceiverHears(hosts, documents, check);
        this.sender = new WhatSenderHears(log.reader(), own, others, check);
    }

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        Heard heard = new Heard(source, event, machine);
        if (Handovers.OFFERED.types().knows(event.type())) {
            return receiver.of(heard, Handovers.OFFERED.eventOf(event));
        }
        if (Handovers.INCOMING.types().knows(event.type())) {
            return sender.of(heard, Handovers.INCOMING.eventOf(event));
        }
        if (Handovers.CUSTODY.types().knows(event.type())) {
            return ofCustody(heard, Handovers.CUSTODY.eventOf(event));
        }
        return List.of();
    }

    private List<Reaction<?, ?, ?>> ofCustody(Heard heard, CustodyEvent said) {
        return switch (said) {
            case FileOpened opened -> begun(heard, opened);
            case HolderTakenFromRegister taken -> begun(heard, taken);
            case TakenOver taken -> moved(heard, taken);
            case TakenBack taken -> moved(heard, taken);
            case HolderNoted _, BoundByOffer _, FreedFromOffer _ -> List.of();
        };
    }

    private List<Reaction<?, ?, ?>> begun(Heard heard, HolderNamed named) {
        return switch (hosts.placeOf(named.holder())) {
            case HERE -> note(heard, Handovers.CUSTODY, named);
            case ELSEWHERE -> note(heard, asHeardOf(named), named);
            case NOT_KNOWN -> heard.waits(named.subject(), BODY_NOT_KNOWN);
        };
    }

    /** A log that knows the file goes on knowing who holds it, wherever it is handed over to. */
    private static List<Reaction<?, ?, ?>> moved(Heard heard, HolderNamed named) {
        return note(heard, asHeardOf(named), named);
    }

    /**
     * Every log knows who holds a case, since decisions in it are taken there: a holder that is not known can be no reason
     * to let another body decide. Of other files a log knows those that were here.
     */
    private static Aggregate<CustodyCommand, Custody, CustodyEvent> asHeardOf(HolderNamed named) {
        return switch (named.subject().kind()) {
            case CASE -> Handovers.CUSTODY;
            case SOURCE, FINDING -> KNOWN_HERE;
        };
    }

    private static List<Reaction<?, ?, ?>> note(
            Heard heard, Aggregate<CustodyCommand, Custody, CustodyEvent> custody, HolderNamed named) {
        return heard.then(custody, WhenHolderNamedThenNoteHolder.react(named), Handovers.custody(named.subject()));
    }
}

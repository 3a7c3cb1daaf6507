package vn.liem.monitoring.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.EndOfDay;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.FactVersions;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.fact.view.FactReader;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.security.Act;
import vn.liem.security.Answer;
import vn.liem.security.CaseFacts;
import vn.liem.security.MayAct;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Opens single cases to who may read them, by how they stand now, whatever day is looked at. */
@RequestScoped
public class OpenCases {

    private static final Law LAW = Law.vietnam();

    private final Gate gate;
    private final FactReader reader;
    private final FactBook book;
    private final UnitBook units;
    private final RequestAtDoor request;

    @Inject
    OpenCases(Gate gate, FactReader reader, FactBook book, UnitBook units, RequestAtDoor request) {
        this.gate = gate;
        this.reader = reader;
        this.book = book;
        this.units = units;
        this.request = request;
    }

    /**
     * A case that is open.
     *
     * @param now as it is known now
     * @param versions all that was ever known of it
     * @param facts by what the policy judges
     */
    public record Opened(Dossier now, FactVersions versions, CaseFacts facts) {

        /** What had come about by the moment's day and was known on its day of recording. */
        public List<Fact> at(Moment moment) {
            List<Fact> known = versions.facts(moment.knownOn());
            return moment.isDayChosen() ? EndOfDay.of(known, moment.day()) : known;
        }
    }

    /** A case as it would be opened, without asking whether the reader may. */
    public Optional<Opened> find(String id) {
        FactVersions versions = reader.read(moment -> moment.versionsOfCase(id));
        return LAW.dossier(versions.facts(Optional.empty())).map(now -> new Opened(now, versions, facts(now)));
    }

    /** A case to read; the end of the request where there is none, or where it may not be read. */
    public Opened opened(String id) {
        Opened opened = find(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_CASE, opened.facts());
        return opened;
    }

    /** The dossier of a case, where there is one. */
    public Optional<Dossier> dossier(String id) {
        return LAW.dossier(book.ofCase(id));
    }

    /** Whether the reader may take an act on it; nobody is refused by asking. */
    public boolean isAllowed(Act act, CaseFacts facts) {
        return switch (MayAct.answer(request.officer(), act, facts)) {
            case Answer.Allowed _ -> true;
            case Answer.Denied _ -> false;
        };
    }

    /** By what the policy judges a case. */
    public CaseFacts facts(Dossier dossier) {
        return CaseFacts.heldBy(
                        dossier.holder().map(CustodyFact::holder).orElse(""),
                        units.chainOf(dossier.registered().locality()))
                .withFormerHolders(dossier.heldBefore())
                .withOfferTo(dossier.offeredTo())
                .withRecused(dossier.outOf(request.officer().agency()));
    }
}

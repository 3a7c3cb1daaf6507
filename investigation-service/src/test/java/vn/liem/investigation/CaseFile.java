package vn.liem.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.AccusedCommand;
import vn.liem.investigation.accused.AccusedDecider;
import vn.liem.investigation.accused.AccusedEvent;
import vn.liem.investigation.accused.AccusedStanding;
import vn.liem.investigation.accused.UnderCharge;
import vn.liem.investigation.investigation.Investigation;
import vn.liem.investigation.investigation.InvestigationCommand;
import vn.liem.investigation.investigation.InvestigationDecider;
import vn.liem.investigation.investigation.InvestigationEvent;
import vn.liem.investigation.prosecution.Prosecution;
import vn.liem.investigation.prosecution.ProsecutionCommand;
import vn.liem.investigation.prosecution.ProsecutionDecider;
import vn.liem.investigation.prosecution.ProsecutionEvent;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.procedure.part.ServicePart;

/** The file of one case, as the door keeps it: what each command needs of the others is looked up here. */
public final class CaseFile {

    public static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    public static final Basis POLICE = new Basis.InSystem("T01-CQDT");
    public static final Basis PROCURACY = new Basis.InSystem("T01-VKS");
    public static final PersonKey SOMEBODY = new PersonKey(new UUID(7, 7));
    public static final Correction BY_DECISION =
            new Correction(Optional.of("99/QĐ"), Optional.of(new SealedText("s1.k1.cmVhc29u")), Optional.empty());
    public static final Correction WITHOUT_REASON =
            new Correction(Optional.empty(), Optional.empty(), Optional.empty());

    private static final InvestigationDecider INVESTIGATIONS = new InvestigationDecider();
    private static final ProsecutionDecider PROSECUTIONS = new ProsecutionDecider();
    private static final AccusedDecider ACCUSED = new AccusedDecider();
    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);

    private Investigation investigation = INVESTIGATIONS.initial();
    private Prosecution prosecution = PROSECUTIONS.initial();
    private Accused accused = ACCUSED.initial();
    private long facts;

    /** A command that still lacks what is looked up for it. */
    public interface Ask<C> {
        C with(Alongside alongside);
    }

    public Decision<InvestigationEvent> investigation(Ask<InvestigationCommand> ask) {
        var command = ask.with(new Alongside(prosecution.recorded().entries(), facts + 1));
        var decision = INVESTIGATIONS.decide(command, investigation);
        investigation = folded(INVESTIGATIONS, investigation, decision);
        return decision;
    }

    public Decision<ProsecutionEvent> prosecution(Ask<ProsecutionCommand> ask) {
        var command = ask.with(new Alongside(investigation.recorded().entries(), facts + 1));
        var decision = PROSECUTIONS.decide(command, prosecution);
        prosecution = folded(PROSECUTIONS, prosecution, decision);
        return decision;
    }

    public Decision<AccusedEvent> accused(Ask<AccusedCommand> ask) {
        var decision = ACCUSED.decide(ask.with(new Alongside(entries(), facts + 1)), accused);
        accused = folded(ACCUSED, accused, decision);
        return decision;
    }

    private <C, S, E> S folded(Decider<C, S, E> decider, S before, Decision<E> decision) {
        return switch (decision) {
            case Decision.Refused<E> _ -> before;
            case Decision.Accepted<E>(var events) -> {
                S state = before;
                for (E event : events) {
                    state = decider.evolve(state, event);
                    facts++;
                }
                yield state;
            }
        };
    }

    /** The same file, of which one more thing can be tried. */
    public CaseFile copy() {
        var copy = new CaseFile();
        copy.investigation = investigation;
        copy.prosecution = prosecution;
        copy.accused = accused;
        copy.facts = facts;
        return copy;
    }

    /** How the proceedings stand for the accused, here or when that person went; underway where nobody is charged. */
    public AccusedStanding standing() {
        return switch (accused) {
            case Accused.NotCharged _ -> AccusedStanding.UNDERWAY;
            case UnderCharge underCharge -> underCharge.standing();
            case Accused.WentAway(var was, var _) -> was.standing();
        };
    }

    public List<PartEntry> entries() {
        List<PartEntry> all = new ArrayList<>(investigation.recorded().entries());
        all.addAll(prosecution.recorded().entries());
        return all;
    }

    public CaseState state() {
        return PART.state(entries());
    }

    /** The numbers of the documents in the order in which they take effect. */
    public static List<String> documentsInLegalOrder(CaseFile file) {
        return ServicePart.inLegalOrder(file.entries()).stream()
                .map(entry -> entry.key().documentNo())
                .toList();
    }

    public static DecisionAsked document(String number, int daysAfterMonday, Basis basis) {
        return DecisionAsked.onCase(number, MONDAY.plusDays(daysAfterMonday), basis);
    }

    public static Basis row(String unit, int line) {
        return new Basis.FromRegister(unit, new RegisterLine("a".repeat(64), line));
    }

    /** The code of the rule that refuses, or what happened instead. */
    public static String outcome(Decision<?> decision) {
        return switch (decision) {
            case Decision.Refused<?>(Refusal why) -> why.name();
            case Decision.Accepted<?>(var events) -> events.isEmpty() ? "nothing" : "accepted";
        };
    }
}

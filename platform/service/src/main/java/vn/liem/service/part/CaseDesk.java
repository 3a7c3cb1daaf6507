package vn.liem.service.part;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.ServicePart;
import vn.liem.procedure.part.StepSaid;

/**
 * Where the decisions of a case are made beside each other: each is decided on all that the service has recorded of the case,
 * and stands only if that has not moved until it is appended.
 */
@Singleton
public final class CaseDesk {

    private final List<PartOfCase<?, ?, ?>> parts;
    private final List<OnOnePerson> people;
    private final Instance<ServicePart> law;
    private final Instance<FormerHolders> formerHolders;

    @Inject
    CaseDesk(
            @All List<PartOfCase<?, ?, ?>> parts,
            @All List<OnOnePerson> people,
            Instance<ServicePart> law,
            Instance<FormerHolders> formerHolders) {
        this.parts = parts;
        this.people = people;
        this.law = law;
        this.formerHolders = formerHolders;
    }

    /** The aggregates of the service. */
    public List<PartOfCase<?, ?, ?>> parts() {
        return parts;
    }

    /** Everything that the service has recorded of a case, for a decision of an aggregate that is none of its parts. */
    public Alongside known(DecisionSession session, UUID caseId) {
        return alongside(session, caseId, Optional.empty());
    }

    /** Whether the case, or anybody in it, goes on as it stands in the one session and no longer as it stands in the other. */
    public boolean stops(DecisionSession now, DecisionSession then, UUID caseId) {
        return law.isResolvable()
                && law.get()
                        .stops(known(now, caseId).entries(), known(then, caseId).entries());
    }

    /** How a decision of a part stands. */
    public Optional<PartEntry> standing(
            DecisionSession session, UUID caseId, PartOfCase<?, ?, ?> part, DecisionKey key) {
        return find(session, caseId, part, key);
    }

    /** Records a decision. */
    public <C, S, E> Step record(
            DecisionSession session,
            AtDesk at,
            PartOfCase<C, S, E> part,
            ProceduralDecision decision,
            DecisionAsked asked,
            Function<Alongside, C> command) {
        Alongside alongside = alongside(session, at.caseId(), Optional.of(part));
        Step step = decide(session, at, part, command.apply(alongside));
        Step followed = follow(
                session, at, asked.key(), new OnOnePerson.Change.Recorded(decision.code(), asked), alongside, step);
        return marked(session, at, part.kind(), decision.code(), asked, followed);
    }

    /** Records a decision of the law's machine that registers do not know. */
    public <C, S, E> Step recordOfLaw(
            DecisionSession session,
            AtDesk at,
            PartOfCase<C, S, E> part,
            StepSaid said,
            DecisionAsked asked,
            Function<Alongside, C> command) {
        Alongside alongside = alongside(session, at.caseId(), Optional.of(part));
        Step step = decide(session, at, part, command.apply(alongside));
        Step followed =
                follow(session, at, asked.key(), new OnOnePerson.Change.Recorded(said.code(), asked), alongside, step);
        return marked(session, at, part.kind(), said.code(), asked, followed);
    }

    /** Records a decision that a register tells, in the part that keeps such decisions. */
    public Step record(DecisionSession session, AtDesk at, DecisionTold told) {
        if (endsWhatPeopleDecide(session, at.caseId(), before -> with(before, told))) {
            return new Step.Refused(DeskRefusal.ENDS_A_CASE_OF_THE_SYSTEM);
        }
        for (PartOfCase<?, ?, ?> part : parts) {
            Optional<Step> step = recordIn(session, at, part, told);
            if (step.isPresent()) {
                return step.get();
            }
        }
        return new Step.Refused(DeskRefusal.NOT_KEPT_HERE);
    }

    /** Says a recorded decision otherwise, in whichever part it stands, as a register now tells it. */
    public Step correct(DecisionSession session, AtDesk at, DecisionTold told, Correction correction) {
        DecisionAsked asked = told.asked();
        for (PartOfCase<?, ?, ?> part : parts) {
            Optional<PartEntry> standing = find(session, at.caseId(), part, asked.key());
            if (standing.filter(CaseDesk::isOfTheSystem).isPresent()) {
                return new Step.Refused(DeskRefusal.NOT_FROM_A_REGISTER);
            }
            if (standing.isPresent()) {
                if (endsWhatPeopleDecide(session, at.caseId(), before -> with(without(before, asked.key()), told))) {
                    return new Step.Refused(DeskRefusal.ENDS_A_CASE_OF_THE_SYSTEM);
                }
                return isOfTheSameKind(standing.get(), part, told)
                        ? correct(session, at, part, asked, told.detail(), correction)
                        : replace(session, at, part, told, correction);
            }
        }
        return new Step.Refused(PartRefusal.NO_SUCH_DECISION);
    }

    /** Says a decision of this part otherwise. */
    public <C, S, E> Step correct(
            DecisionSession session,
            AtDesk at,
            PartOfCase<C, S, E> part,
            DecisionAsked asked,
            Optional<String> detail,
            Correction correction) {
        Optional<PartEntry> standing = find(session, at.caseId(), part, asked.key());
        Alongside alongside = alongside(session, at.caseId(), Optional.of(part));
        Step step = decide(session, at, part, part.correct(at.caseId(), asked, alongside, detail, correction));
        return standing.map(entry -> new OnOnePerson.Change.Corrected(entry.code(), asked, correction))
                .map(change -> follow(session, at, asked.key(), change, alongside, step))
                .orElse(step);
    }

    /** Takes what a register told back, in whichever part it stands; what never stood is gone already. */
    public Step annul(DecisionSession session, AtDesk at, DecisionKey key, Correction correction) {
        for (PartOfCase<?, ?, ?> part : parts) {
            Optional<PartEntry> standing = find(session, at.caseId(), part, key);
            if (standing.filter(CaseDesk::isOfTheSystem).isPresent()) {
                return new Step.Refused(DeskRefusal.NOT_FROM_A_REGISTER);
            }
            if (standing.isPresent()) {
                return endsWhatPeopleDecide(session, at.caseId(), before -> without(before, key))
                        ? new Step.Refused(DeskRefusal.ENDS_A_CASE_OF_THE_SYSTEM)
                        : annul(session, at, part, key, correction);
            }
        }
        return parts.isEmpty()
                ? new Step.Refused(DeskRefusal.NOT_KEPT_HERE)
                : annul(session, at, parts.getFirst(), key, correction);
    }

    /** Takes a decision of this part back. */
    public <C, S, E> Step annul(
            DecisionSession session, AtDesk at, PartOfCase<C, S, E> part, DecisionKey key, Correction correction) {
        Optional<PartEntry> standing = find(session, at.caseId(), part, key);
        Alongside alongside = alongside(session, at.caseId(), Optional.of(part));
        Step step = decide(session, at, part, part.annul(key, alongside, correction));
        return standing.map(entry -> new OnOnePerson.Change.Annulled(entry.code(), key, correction))
                .map(change -> follow(session, at, key, change, alongside, step))
                .orElse(step);
    }

    /**
     * Whether a register would stop a case, or the proceedings against somebody in it, in which people have decided in the system:
     * two officers of the body do that, and no importer.
     */
    private boolean endsWhatPeopleDecide(DecisionSession session, UUID caseId, UnaryOperator<List<PartEntry>> after) {
        List<PartEntry> before = known(session, caseId).entries();
        return before.stream().anyMatch(CaseDesk::isOfTheSystem)
                && law.isResolvable()
                && law.get().stops(before, after.apply(before));
    }

    private static List<PartEntry> with(List<PartEntry> before, DecisionTold told) {
        DecisionAsked asked = told.asked();
        boolean stands = before.stream().anyMatch(entry -> entry.key().equals(asked.key()));
        List<PartEntry> more = new ArrayList<>(before);
        if (!stands) {
            more.add(PartEntry.of(RecordedDecision.of(asked, 0, before.size() + 1L), told.taken()));
        }
        return more;
    }

    private static List<PartEntry> without(List<PartEntry> before, DecisionKey key) {
        return before.stream().filter(entry -> !entry.key().equals(key)).toList();
    }

    private static boolean isOfTheSystem(PartEntry standing) {
        return standing.decision().line().isEmpty();
    }

    private static boolean isOfTheSameKind(PartEntry standing, PartOfCase<?, ?, ?> part, DecisionTold told) {
        return standing.is(told.decision())
                && part.record(told, Alongside.nothing()).isPresent();
    }

    /** The number now stands for a decision of another kind: the one goes and the other comes, together or not at all. */
    private Step replace(
            DecisionSession session, AtDesk at, PartOfCase<?, ?, ?> part, DecisionTold told, Correction correction) {
        Step gone = annul(session, at, part, told.asked().key(), correction);
        return switch (gone) {
            case Step.Accepted _ -> record(session, at, told);
            case Step.Refused _, Step.Stale _ -> gone;
        };
    }

    private <C, S, E> Optional<Step> recordIn(
            DecisionSession session, AtDesk at, PartOfCase<C, S, E> part, DecisionTold told) {
        return part.record(told, alongside(session, at.caseId(), Optional.of(part)))
                .map(_ -> record(
                        session,
                        at,
                        part,
                        told.decision(),
                        told.asked(),
                        alongside -> part.record(told, alongside).orElseThrow()));
    }

    /** What an officer records is marked where his body holds the file no longer; a row of a register is nobody's act here. */
    private Step marked(
            DecisionSession session, AtDesk at, String part, String code, DecisionAsked asked, Step recorded) {
        boolean isNew =
                recorded instanceof Step.Accepted accepted && !accepted.events().isEmpty();
        return isNew && asked.basis() instanceof Basis.InSystem && formerHolders.isResolvable()
                ? formerHolders.get().mark(session, at, part, code, asked, recorded)
                : recorded;
    }

    private static <C, S, E> Step decide(DecisionSession session, AtDesk at, PartOfCase<C, S, E> part, C command) {
        return session.decide(part.aggregate(), at.instruction(command, part.stream(at.caseId())));
    }

    private Step follow(
            DecisionSession session,
            AtDesk at,
            DecisionKey key,
            OnOnePerson.Change change,
            Alongside alongside,
            Step step) {
        boolean recorded =
                step instanceof Step.Accepted accepted && !accepted.events().isEmpty();
        if (!recorded || key.person().isEmpty()) {
            return step;
        }
        Step last = step;
        for (OnOnePerson follower : people) {
            Step next = follower.follow(session, at, key.person().get(), change, alongside, step);
            last = next instanceof Step.Accepted ? last : next;
        }
        return last;
    }

    private Alongside alongside(DecisionSession session, UUID caseId, Optional<PartOfCase<?, ?, ?>> deciding) {
        List<PartEntry> others = new ArrayList<>();
        long facts = 0;
        for (PartOfCase<?, ?, ?> part : parts) {
            Looked looked = look(session, caseId, part);
            facts += looked.version();
            if (!deciding.map(PartOfCase::kind).equals(Optional.of(part.kind()))) {
                others.addAll(looked.entries());
            }
        }
        return new Alongside(others, facts + 1);
    }

    private static Optional<PartEntry> find(
            DecisionSession session, UUID caseId, PartOfCase<?, ?, ?> part, DecisionKey key) {
        return look(session, caseId, part).entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    private static <S> Looked look(DecisionSession session, UUID caseId, PartOfCase<?, S, ?> part) {
        var standing = session.look(part.aggregate(), part.stream(caseId));
        return new Looked(part.recorded(standing.state()).entries(), standing.version());
    }

    private record Looked(List<PartEntry> entries, long version) {}
}

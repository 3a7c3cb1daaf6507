package vn.liem.cases.registry;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.registry.Case.NotRegistered;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.Case.TakenBack;
import vn.liem.cases.registry.CaseCommand.AnnulJoinder;
import vn.liem.cases.registry.CaseCommand.CorrectCase;
import vn.liem.cases.registry.CaseCommand.DetermineLoss;
import vn.liem.cases.registry.CaseCommand.JoinCase;
import vn.liem.cases.registry.CaseCommand.RecordInstitution;
import vn.liem.cases.registry.CaseCommand.RegisterCase;
import vn.liem.cases.registry.CaseCommand.SeparateCase;
import vn.liem.cases.registry.CaseCommand.WithdrawCaseStatement;
import vn.liem.cases.registry.CaseEvent.CaseCorrected;
import vn.liem.cases.registry.CaseEvent.CaseInstituted;
import vn.liem.cases.registry.CaseEvent.CaseJoined;
import vn.liem.cases.registry.CaseEvent.CaseRegistered;
import vn.liem.cases.registry.CaseEvent.CaseSeparated;
import vn.liem.cases.registry.CaseEvent.CaseStatementWithdrawn;
import vn.liem.cases.registry.CaseEvent.JoinderAnnulled;
import vn.liem.cases.registry.CaseEvent.LossDetermined;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** What may be recorded of a case; each fact is decided against everything recorded, whenever it comes. */
public final class CaseDecider implements Decider<CaseCommand, Case, CaseEvent> {

    @Override
    public Case initial() {
        return new NotRegistered();
    }

    @Override
    public Decision<CaseEvent> decide(CaseCommand command, Case state) {
        return switch (state) {
            case NotRegistered _, TakenBack _ -> first(command);
            case Registered registered -> further(command, registered);
        };
    }

    @Override
    public Case evolve(Case state, CaseEvent event) {
        return state.after(event);
    }

    private static Decision<CaseEvent> first(CaseCommand command) {
        return switch (command) {
            case RegisterCase(var id, var key, var details) ->
                unlessRefused(
                        new Registered(id, details, Optional.empty(), Optional.empty()),
                        new CaseRegistered(id, key, details));
            case WithdrawCaseStatement _ -> nothing();
            case RecordInstitution _, DetermineLoss _, SeparateCase _, JoinCase _, AnnulJoinder _, CorrectCase _ ->
                refuse(CaseRefusal.NOT_REGISTERED);
        };
    }

    private static Decision<CaseEvent> further(CaseCommand command, Registered now) {
        return switch (command) {
            case RegisterCase _ -> refuse(CaseRefusal.REGISTERED_ALREADY);
            case RecordInstitution institution -> institute(institution, now);
            case DetermineLoss(var loss) -> determine(loss, now);
            case SeparateCase(var separation) -> separate(separation, now);
            case JoinCase(var joinder) -> join(joinder, now);
            case AnnulJoinder annul -> annul(annul, now);
            case CorrectCase correction -> correct(correction, now);
            case WithdrawCaseStatement(var line) ->
                accept(new CaseStatementWithdrawn(now.id(), now.details().number(), line));
        };
    }

    private static Decision<CaseEvent> institute(RecordInstitution command, Registered now) {
        Optional<LocalDate> known = now.details().institutedOn();
        CaseDetails next = now.details().instituted(command.institutedOn(), command.offence());
        if (known.isPresent() && !known.get().equals(command.institutedOn())) {
            return refuse(CaseRefusal.INSTITUTED_ON_ANOTHER_DAY);
        }
        return next.equals(now.details())
                ? nothing()
                : unlessRefused(
                        new Registered(now.id(), next, now.separation(), now.joinder()),
                        new CaseInstituted(now.id(), command.institutedOn(), command.offence()));
    }

    private static Decision<CaseEvent> determine(Loss loss, Registered now) {
        return now.details().loss().equals(Optional.of(loss)) ? nothing() : accept(new LossDetermined(now.id(), loss));
    }

    private static Decision<CaseEvent> separate(Separation separation, Registered now) {
        if (now.separation().isPresent()) {
            return now.separation().get().equals(separation) ? nothing() : refuse(CaseRefusal.SEPARATED_ALREADY);
        }
        return unlessRefused(
                new Registered(now.id(), now.details(), Optional.of(separation), now.joinder()),
                new CaseSeparated(now.id(), separation));
    }

    private static Decision<CaseEvent> join(Joinder joinder, Registered now) {
        if (now.joinder().isPresent()) {
            return now.joinder().get().equals(joinder) ? nothing() : refuse(CaseRefusal.JOINED_ALREADY);
        }
        return unlessRefused(
                new Registered(now.id(), now.details(), now.separation(), Optional.of(joinder)),
                new CaseJoined(now.id(), joinder));
    }

    private static Decision<CaseEvent> annul(AnnulJoinder annul, Registered now) {
        Optional<Joinder> joinder = now.joinder();
        if (joinder.isEmpty()) {
            return nothing();
        }
        return joinder.get().intoCase().equals(annul.intoCase())
                ? accept(new JoinderAnnulled(now.id(), joinder.get(), annul.annulledOn()))
                : refuse(CaseRefusal.JOINED_ALREADY);
    }

    private static Decision<CaseEvent> correct(CorrectCase command, Registered now) {
        if (!command.details().number().equals(now.details().number())) {
            return refuse(CaseRefusal.CORRECTION_CHANGES_NUMBER);
        }
        Registered next = new Registered(now.id(), command.details(), command.separation(), command.joinder());
        return next.equals(now)
                ? nothing()
                : unlessRefused(
                        next,
                        new CaseCorrected(
                                now.id(),
                                command.details(),
                                command.separation(),
                                command.joinder(),
                                command.reason()));
    }

    private static Decision<CaseEvent> unlessRefused(Registered next, CaseEvent event) {
        Optional<CaseRefusal> broken = brokenBy(next);
        return broken.isPresent() ? refuse(broken.get()) : accept(event);
    }

    /** What must hold of a case as a whole, whatever the order in which its facts were recorded. */
    static Optional<CaseRefusal> brokenBy(Registered now) {
        LocalDate registeredOn = now.details().registeredOn();
        Optional<LocalDate> institutedOn = now.details().institutedOn();
        if (now.separation().filter(from -> from.fromCase().equals(now.id())).isPresent()) {
            return Optional.of(CaseRefusal.SEPARATED_FROM_ITSELF);
        } else if (now.joinder()
                .filter(into -> into.intoCase().equals(now.id()))
                .isPresent()) {
            return Optional.of(CaseRefusal.JOINED_INTO_ITSELF);
        } else if (institutedOn.filter(on -> on.isBefore(registeredOn)).isPresent()) {
            return Optional.of(CaseRefusal.INSTITUTION_BEFORE_REGISTRATION);
        }
        return now.joinder()
                .filter(into -> institutedOn.filter(into.joinedOn()::isBefore).isPresent())
                .map(_ -> CaseRefusal.JOINDER_BEFORE_INSTITUTION);
    }
}

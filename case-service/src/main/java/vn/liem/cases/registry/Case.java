package vn.liem.cases.registry;

import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.registry.CaseEvent.CaseCorrected;
import vn.liem.cases.registry.CaseEvent.CaseInstituted;
import vn.liem.cases.registry.CaseEvent.CaseJoined;
import vn.liem.cases.registry.CaseEvent.CaseRegistered;
import vn.liem.cases.registry.CaseEvent.CaseSeparated;
import vn.liem.cases.registry.CaseEvent.CaseStatementWithdrawn;
import vn.liem.cases.registry.CaseEvent.JoinderAnnulled;
import vn.liem.cases.registry.CaseEvent.LossDetermined;

/** What the registry knows of a matter or case; its stage is not the registry's, but follows from decisions. */
public sealed interface Case {

    /** It has no number. */
    record NotRegistered() implements Case {}

    /** It stands in the registry. */
    record Registered(UUID id, CaseDetails details, Optional<Separation> separation, Optional<Joinder> joinder)
            implements Case {}

    /** A register told of it, and its import was undone: it stands no more. */
    record TakenBack(Registered was) implements Case {}

    /** Where the event leads. */
    default Case after(CaseEvent event) {
        return switch (event) {
            case CaseRegistered(var id, var _, var details) ->
                new Registered(id, details, Optional.empty(), Optional.empty());
            case CaseCorrected(var id, var details, var separation, var joinder, var _) ->
                new Registered(id, details, separation, joinder);
            case CaseInstituted _,
                    LossDetermined _,
                    CaseSeparated _,
                    CaseJoined _,
                    JoinderAnnulled _,
                    CaseStatementWithdrawn _ ->
                switch (this) {
                    case NotRegistered _, TakenBack _ -> this;
                    case Registered registered -> further(registered, event);
                };
        };
    }

    private static Case further(Registered now, CaseEvent event) {
        return switch (event) {
            case CaseInstituted(var _, var on, var offence) ->
                new Registered(now.id(), now.details().instituted(on, offence), now.separation(), now.joinder());
            case LossDetermined(var _, var loss) ->
                new Registered(now.id(), now.details().withLoss(loss), now.separation(), now.joinder());
            case CaseSeparated(var _, var separation) ->
                new Registered(now.id(), now.details(), Optional.of(separation), now.joinder());
            case CaseJoined(var _, var joinder) ->
                new Registered(now.id(), now.details(), now.separation(), Optional.of(joinder));
            case JoinderAnnulled _ -> new Registered(now.id(), now.details(), now.separation(), Optional.empty());
            case CaseStatementWithdrawn _ -> new TakenBack(now);
            case CaseRegistered _, CaseCorrected _ -> now.after(event);
        };
    }
}

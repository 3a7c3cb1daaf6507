package vn.liem.service.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.eventstore.CommandHandler;
import vn.liem.kernel.Refusal;
import vn.liem.security.AccessRefusal;
import vn.liem.security.Act;
import vn.liem.security.Answer;
import vn.liem.security.CaseFacts;
import vn.liem.security.MayAct;
import vn.liem.security.Officer;
import vn.liem.security.Reach;
import vn.liem.security.Role;
import vn.liem.service.Localities;
import vn.liem.service.looking.LookingOfRequest;
import vn.liem.service.looking.RefusedAccess;

/** Asks the one policy for the officer of the request; a denial is recorded and ends the request. */
@ApplicationScoped
public class Gate {

    private final RequestAtDoor request;
    private final RefusedAccess refused;
    private final CommandHandler commands;
    private final Instance<Localities> localities;
    private final LookingOfRequest looking;

    @Inject
    Gate(
            RequestAtDoor request,
            RefusedAccess refused,
            CommandHandler commands,
            Instance<Localities> localities,
            LookingOfRequest looking) {
        this.looking = looking;
        this.request = request;
        this.refused = refused;
        this.commands = commands;
        this.localities = localities;
    }

    /** Lets the officer take the act on what the facts describe, or ends the request. */
    public void permit(Act act, CaseFacts facts) {
        pass(act, MayAct.answer(request.officer(), act, facts));
    }

    /** Lets the officer take back the decision that the facts name, or ends the request. */
    public void permitTakingBack(Act act, CaseFacts facts) {
        pass(act, MayAct.answerTakingBack(request.officer(), act, facts));
    }

    /** Lets the officer say that a case belongs there, or ends the request. */
    public void permitPlacing(Act act, List<String> locality) {
        pass(act, MayAct.answerPlacing(request.officer(), locality));
    }

    /** The same for what nobody else may know of: who is denied is told that there is none, and the denial is recorded. */
    public void permitOrHide(Act act, CaseFacts facts) {
        looking.asked(act);
        switch (MayAct.answer(request.officer(), act, facts)) {
            case Answer.Allowed _ -> {}
            case Answer.Denied(var rule) -> throw hidden(act, rule);
        }
    }

    /** What an officer may see of a list of what nobody else may know of. */
    public ReadScope scopeOrHide(Act act) {
        Officer officer = request.officer();
        if (officer.roles().stream().noneMatch(act.grants()::containsKey)) {
            throw hidden(act, AccessRefusal.ROLE_DOES_NOT_HAVE_THIS_ACT);
        }
        return scope(act);
    }

    private RequestRefused hidden(Act act, AccessRefusal rule) {
        refused.record(request.caller(), act.name(), rule, request.traceId());
        return RequestRefused.because(RequestRefusal.NOT_FOUND);
    }

    private void pass(Act act, Answer answer) {
        looking.asked(act);
        switch (answer) {
            case Answer.Allowed _ -> {}
            case Answer.Denied(var rule) -> {
                if (!wasDoneByThisRequest()) {
                    throw denied(act, rule);
                }
            }
        }
    }

    /** Ends the request for a rule that stands before the policy; recorded as a denial is. */
    public void refuse(Act act, Refusal rule) {
        if (!wasDoneByThisRequest()) {
            refused.record(request.caller(), act.name(), rule, request.traceId());
            throw new RequestRefused(Problem.of(RequestRefusal.REFUSED_BY_RULE.status(), rule));
        }
    }

    /**
     * What an officer was allowed once and has done is answered again, though the case has moved to another body since. The same
     * key, request and officer get the first answer and nothing more.
     */
    private boolean wasDoneByThisRequest() {
        return request.namesCommand()
                && commands.giverOf(request.command(), request.fingerprint())
                        .equals(Optional.of(request.officer().subject()));
    }

    /** What the officer may see of a list, or the end of the request where it is nothing. */
    public ReadScope scope(Act act) {
        looking.asked(act);
        Officer officer = request.officer();
        Map<Role, Reach> granted = new EnumMap<>(act.grants());
        granted.keySet().retainAll(officer.roles());
        if (granted.isEmpty()) {
            throw denied(act, AccessRefusal.ROLE_DOES_NOT_HAVE_THIS_ACT);
        }
        Set<String> units = granted.containsValue(Reach.JURISDICTION)
                ? Set.copyOf(localities.get().within(officer.jurisdiction()))
                : granted.containsValue(Reach.HOLDER) || granted.containsValue(Reach.ASSIGNED)
                        ? Set.of(officer.agency())
                        : Set.of();
        Optional<String> part =
                granted.containsValue(Reach.TAKES_PART) ? Optional.of(officer.agency()) : Optional.empty();
        return new ReadScope(granted.containsValue(Reach.SYSTEM), units, part);
    }

    private RequestRefused denied(Act act, AccessRefusal rule) {
        refused.record(request.caller(), act.name(), rule, request.traceId());
        return new RequestRefused(Problem.of(RequestRefusal.ACCESS_DENIED.status(), rule));
    }
}

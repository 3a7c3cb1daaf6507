package vn.liem.control.signature.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.control.signature.Proposal;
import vn.liem.control.signature.ProposalKey;
import vn.liem.control.signature.ProposalTerm;
import vn.liem.control.signature.Proposals;
import vn.liem.control.signature.Proposals.Proposed;
import vn.liem.control.signature.SignatureCommand;
import vn.liem.control.signature.SignatureCommand.LapseWithOfficers;
import vn.liem.control.signature.SignatureCommand.ProposeDecision;
import vn.liem.control.signature.SignatureCommand.RefuseDecision;
import vn.liem.control.signature.SignatureCommand.SignDecision;
import vn.liem.control.signature.SignatureCommand.StateNewGround;
import vn.liem.control.signature.SignatureCommand.WithdrawProposal;
import vn.liem.control.signature.SignatureRefusal;
import vn.liem.control.signature.SignedTwice;
import vn.liem.control.signature.Team;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.DecisionDoor.Deciding;
import vn.liem.service.part.DecisionToSign;
import vn.liem.service.part.OfficersOfCase;
import vn.liem.service.part.SecondSigner;

/**
 * Puts decisions into effect that two officers have signed. The second sends what the first has sent; who is assigned to the
 * case is asked in the session, so that an assignment which crosses the signature is seen.
 */
@Singleton
@IfBuildProperty(name = "liem.control.mounted", stringValue = "true")
public final class SignatureDesk implements SecondSigner {

    private final CommandHandler commands;
    private final Gate gate;
    private final RequestAtDoor request;
    private final OfficersOfCase officers;
    private final String cases;

    @Inject
    SignatureDesk(
            CommandHandler commands,
            Gate gate,
            RequestAtDoor request,
            OfficersOfCase officers,
            @ConfigProperty(name = "liem.control.cases", defaultValue = "/api/v1/cases/") String cases) {
        this.commands = commands;
        this.gate = gate;
        this.request = request;
        this.officers = officers;
        this.cases = cases;
    }

    @Override
    public boolean isNeeded(DecisionToSign asked) {
        return SignedTwice.is(asked.code(), asked.ground(), asked.person());
    }

    @Override
    public boolean isProposer(DecisionSession session, UUID caseId, String officer) {
        return proposals(session, caseId).isProposer(officer);
    }

    @Override
    public String pathOf(UUID caseId) {
        return cases + caseId + "/" + KIND;
    }

    @Override
    public Step sign(DecisionSession session, AtDesk at, Act act, DecisionToSign asked, Deciding decision) {
        Proposal said = said(act, asked);
        Team team = team(at.caseId());
        // Another service may have put the proposer out of the case.
        lapse(session, at, unit -> unit.equals(said.unit()) ? team.out() : Set.of());
        Proposals standing = proposals(session, at.caseId());
        boolean waitsForThis = standing.open(said.key())
                .filter(open -> !open.proposedBy().equals(said.proposedBy()))
                .isPresent();
        Step step = waitsForThis ? second(session, at, said, team, decision) : first(session, at, said, decision);
        return recorded(act, step);
    }

    private Step second(DecisionSession session, AtDesk at, Proposal said, Team team, Deciding decision) {
        Step signed = decide(session, at, new SignDecision(said, team));
        return switch (signed) {
            case Step.Accepted _ -> decision.in(session, at);
            case Step.Refused _, Step.Stale _ -> signed;
        };
    }

    /**
     * Only what could take effect is proposed: what the law forbids is refused to the first, before anybody signs it, and what
     * stands already changes nothing.
     */
    private Step first(DecisionSession session, AtDesk at, Proposal said, Deciding decision) {
        Step alone = decision.in(commands.session(), at);
        return switch (alone) {
            case Step.Accepted accepted when accepted.events().isEmpty() -> decision.in(session, at);
            case Step.Accepted _ -> decide(session, at, new ProposeDecision(said));
            case Step.Refused _, Step.Stale _ -> alone;
        };
    }

    /** Refuses to sign as the second. */
    public Step refuse(DecisionSession session, AtDesk at, Act act, RefusalToSign asked) {
        Step refused = decide(
                session,
                at,
                new RefuseDecision(
                        asked.key(request.officer().agency()),
                        request.officer().agency(),
                        request.officer().subject(),
                        team(at.caseId()),
                        asked.sealedReason()));
        return recorded(act, refused);
    }

    /** Names what is new since a decision of the own body was refused. */
    public Step stateNewGround(DecisionSession session, AtDesk at, Act act, GroundToState asked) {
        Step stated = decide(
                session,
                at,
                new StateNewGround(
                        asked.key(request.officer().agency()),
                        asked.newGround(),
                        request.officer().subject(),
                        team(at.caseId()),
                        asked.sealedGround()));
        return recorded(act, stated);
    }

    @Override
    public void lapse(DecisionSession session, AtDesk at, Function<String, Set<String>> outOf) {
        proposals(session, at.caseId()).all().stream()
                .map(one -> one.proposal().unit())
                .distinct()
                .forEach(unit -> decide(session, at, new LapseWithOfficers(unit, outOf.apply(unit))));
    }

    /** Withdraws the proposal of the officer who asks. */
    public Step withdraw(DecisionSession session, AtDesk at, Act act, ProposalToWithdraw asked) {
        Step withdrawn = decide(
                session,
                at,
                new WithdrawProposal(
                        asked.key(request.officer().agency()), request.officer().subject()));
        return recorded(act, withdrawn);
    }

    /** The proposals as they stand. */
    public ProposalsShown standing(UUID caseId) {
        return ProposalsShown.of(proposals(commands.session(), caseId));
    }

    /** The act by which the own body has proposed the decision: whoever may take it may refuse to; reading where none is known. */
    Act actOf(DecisionSession session, UUID caseId, ProposalKey key) {
        return proposals(session, caseId)
                .find(key)
                .map(Proposed::proposal)
                .flatMap(Proposal::act)
                .map(name -> Act.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Act.READ_CASE);
    }

    private static Proposals proposals(DecisionSession session, UUID caseId) {
        return session.look(SignatureStreams.PROPOSALS, SignatureStreams.of(caseId))
                .state();
    }

    /** Whoever may not sign is refused as at any door: that is recorded, and ends the request. */
    private Step recorded(Act act, Step step) {
        if (step instanceof Step.Refused(var why) && why instanceof SignatureRefusal rule && rule.isForWhoAsks()) {
            gate.refuse(act, rule);
        }
        return step;
    }

    private Proposal said(Act act, DecisionToSign asked) {
        String agency = request.officer().agency();
        List<ProposalTerm> terms = TermsOfBody.of(request.bodyAsSent());
        if (terms.size() > Proposal.TERMS_MAX) {
            throw RequestRefused.because(FieldError.of("", FieldRefusal.TOO_MANY));
        }
        return new Proposal(
                new ProposalKey(asked.code(), asked.documentNo(), asked.person(), Optional.of(agency)),
                asked.decidedOn(),
                agency,
                request.officer().subject(),
                terms,
                Optional.of(act.name().toLowerCase(Locale.ROOT)));
    }

    private Team team(UUID caseId) {
        String agency = request.officer().agency();
        return new Team(
                officers.everAssigned(caseId, agency),
                officers.with(CaseFacts.none(), caseId, agency).recused());
    }

    private static Step decide(DecisionSession session, AtDesk at, SignatureCommand command) {
        return session.decide(SignatureStreams.PROPOSALS, at.following(command, SignatureStreams.of(at.caseId())));
    }
}

package vn.liem.investigation.assetorder.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.assetorder.AssetOrderCommand;
import vn.liem.investigation.assetorder.AssetOrderCommand.AnnulAssetOrderRecord;
import vn.liem.investigation.assetorder.AssetOrderCommand.IssueAssetOrder;
import vn.liem.investigation.assetorder.AssetOrders;
import vn.liem.investigation.door.ChargeOfPerson;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.DecisionDoor.Deciding;
import vn.liem.service.part.DecisionToSign;

/** The way of an order on an asset from the resource to the log, with what is looked up for it. */
@Singleton
public final class AssetOrderDesk {

    private final DecisionDoor door;
    private final CommandDoor commands;
    private final CaseDesk desk;
    private final ChargeOfPerson charges;
    private final RequestAtDoor request;

    @Inject
    AssetOrderDesk(
            DecisionDoor door, CommandDoor commands, CaseDesk desk, ChargeOfPerson charges, RequestAtDoor request) {
        this.door = door;
        this.commands = commands;
        this.desk = desk;
        this.charges = charges;
        this.request = request;
    }

    /** How a command comes about once the session is open. */
    interface Asking {
        AssetOrderCommand in(DecisionSession session);
    }

    /** Records a decision of the officer's body. */
    Response record(Act act, UUID caseId, LocalDate decidedOn, Asking asking) {
        door.permit(act, caseId);
        return door.answer(
                caseId,
                decidedOn,
                OptionalLong.empty(),
                (session, at) -> door.goesOnElsewhere(caseId, decidedOn)
                        .<DecisionSession.Step>map(DecisionSession.Step.Refused::new)
                        .orElseGet(() -> {
                            door.permit(act, caseId);
                            return session.decide(
                                    AssetOrderStreams.ORDERS,
                                    at.following(asking.in(session), AssetOrderStreams.of(caseId)));
                        }),
                _ -> AssetOrderResource.pageOf(caseId));
    }

    /** Records a decision of the officer's body, which needs a second signature where it leaves something free that was held. */
    Response release(
            Act act, UUID caseId, DecisionToSign toSign, AssetOrderCommand command, Predicate<AssetOrders> frees) {
        door.permit(act, caseId);
        Deciding deciding = (session, at) ->
                session.decide(AssetOrderStreams.ORDERS, at.following(command, AssetOrderStreams.of(caseId)));
        return door.answerSignedOn(
                caseId,
                toSign.decidedOn(),
                OptionalLong.empty(),
                (session, at) -> door.goesOnElsewhere(caseId, toSign.decidedOn())
                        .<DecisionSession.Step>map(DecisionSession.Step.Refused::new)
                        .orElseGet(() -> {
                            door.permit(act, caseId);
                            return signedWhere(frees, session, at, act, toSign, deciding);
                        }),
                AssetOrderResource.pageOf(caseId));
    }

    /** Takes a record back, at the version that the caller has seen; that of an order that still holds its asset, by two. */
    Response takeBack(Act act, UUID caseId, AssetOrderAnnulmentToRecord asked) {
        permitTakingBack(
                commands.standing(AssetOrderStreams.ORDERS, AssetOrderStreams.of(caseId))
                        .state(),
                act,
                caseId,
                asked);
        OptionalLong seen = door.seenVersion();
        var annul = new AnnulAssetOrderRecord(asked.documentNo(), asked.correction());
        Deciding deciding = (session, at) -> session.decide(
                AssetOrderStreams.ORDERS,
                at.following((AssetOrderCommand) annul, AssetOrderStreams.of(caseId))
                        .at(seen.getAsLong()));
        return door.answerSignedOn(
                caseId,
                commands.today(),
                seen,
                (session, at) -> {
                    permitTakingBack(
                            session.look(AssetOrderStreams.ORDERS, AssetOrderStreams.of(caseId))
                                    .state(),
                            act,
                            caseId,
                            asked);
                    return signedWhere(
                            orders -> orders.isFreedByTakingBack(asked.documentNo()),
                            session,
                            at,
                            act,
                            toSign("asset_order_record_annulled", asked.documentNo(), at.occurredOn()),
                            deciding);
                },
                AssetOrderResource.pageOf(caseId));
    }

    /** A court takes back what it has recorded itself; nobody else what a court has. */
    private void permitTakingBack(AssetOrders orders, Act act, UUID caseId, AssetOrderAnnulmentToRecord asked) {
        Optional<String> ofCourt = orders.unitOfCourt(asked.documentNo());
        if (act == Act.DECIDE_TRIAL || ofCourt.isPresent()) {
            door.permitOn(
                    act,
                    caseId,
                    orders.unitOf(asked.documentNo())
                            .orElseGet(() -> request.officer().agency()));
        } else {
            door.permit(act, caseId);
        }
    }

    /** What tells the decision apart where it waits for its second signature. */
    static DecisionToSign toSign(String code, String documentNo, LocalDate decidedOn) {
        return new DecisionToSign(code, documentNo, Optional.empty(), decidedOn);
    }

    private DecisionSession.Step signedWhere(
            Predicate<AssetOrders> frees,
            DecisionSession session,
            AtDesk at,
            Act act,
            DecisionToSign toSign,
            Deciding deciding) {
        AssetOrders standing = session.look(AssetOrderStreams.ORDERS, AssetOrderStreams.of(at.caseId()))
                .state();
        return frees.test(standing) ? door.signed(session, at, act, toSign, deciding) : deciding.in(session, at);
    }

    /** The order with the charge and the decisions of the case, as the session sees them. */
    IssueAssetOrder order(DecisionSession session, UUID caseId, AssetOrderToRecord asked) {
        return new IssueAssetOrder(
                asked.asked(
                        request.officer().agency(),
                        AssetOrderRight.of(request.officer()).by()),
                commands.newId(),
                asked.person()
                        .flatMap(person -> charges.in(session, caseId, person))
                        .filter(found -> found.isOfThisCaseOn(asked.decidedOn()))
                        .map(ChargeOfPerson.Found::chargedOn),
                desk.known(session, caseId));
    }
}

package vn.liem.cases.reward.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import vn.liem.cases.door.IdentityInText;
import vn.liem.cases.door.RandomNumber;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.reward.Reward;
import vn.liem.cases.reward.Reward.NotProposed;
import vn.liem.cases.reward.Reward.Proposed;
import vn.liem.cases.reward.RewardCommand;
import vn.liem.cases.reward.RewardCommand.ProposeReward;
import vn.liem.cases.reward.RewardCommand.WithdrawRewardRecord;
import vn.liem.cases.reward.RewardDecider;
import vn.liem.cases.reward.RewardDetails;
import vn.liem.cases.reward.RewardEvent;
import vn.liem.cases.reward.Vnd;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** The way of what is recorded of a reward to the log. Whoever may not know of it is told that there is none. */
@Singleton
public final class RewardDesk {

    /** The form of the number of a decision or a receipt: signs in capitals, so that no name is written into it. */
    static final String DECISION_NUMBER = "[0-9]{1,6}/[A-ZĐ0-9./-]{1,40}";

    private static final String KIND = "reward";
    private static final String NUMBER_SCOPE = "reward-number";
    private static final String PREFIX = "KT-";
    private static final Aggregate<RewardCommand, Reward, RewardEvent> REWARDS =
            Aggregate.of(new RewardDecider(), RewardEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Localities units;
    private final SealTexts texts;
    private final RequestAtDoor request;

    @Inject
    RewardDesk(Gate gate, CommandDoor door, Localities units, SealTexts texts, RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.units = units;
        this.texts = texts;
        this.request = request;
    }

    /** Keeps a proposal of the officer's body under a new random number. */
    Response propose(RewardToPropose asked) {
        Officer officer = request.officer();
        permit(Act.REWARD, officer.agency(), officer.jurisdiction());
        checks().day("/proposedOn", asked.proposedOn())
                .unit("/rewardedBody", asked.rewardedBody())
                .pass();
        String number = RandomNumber.after(PREFIX);
        RewardDetails details = new RewardDetails(
                number,
                asked.rewardedBody(),
                asked.form(),
                new Vnd(asked.amountVnd()),
                asked.proposedOn(),
                officer.agency(),
                officer.jurisdiction());
        return door.answer(
                REWARDS,
                door.<RewardCommand>instruction(
                                new ProposeReward(details), StreamId.of(KIND, door.newId()), asked.proposedOn())
                        .claiming(new UniqueKey(NUMBER_SCOPE, number)),
                RewardResource.PATH + "/");
    }

    /** Records what happened on a day. */
    Response record(UUID id, String pointer, LocalDate on, RewardCommand command) {
        permitted(id);
        checks().day(pointer, on).pass();
        return door.answer(REWARDS, door.instruction(command, StreamId.of(KIND, id), on), RewardResource.PATH + "/");
    }

    /** Takes a record back, at the version that the caller has seen. */
    Response takeBack(UUID id, RewardRecordToWithdraw asked) {
        permitted(id);
        if (IdentityInText.isIn(asked.reason())) {
            throw RequestRefused.because(FieldError.of("/reason", FieldRefusal.IDENTITY_IN_TEXT));
        }
        StreamId stream = StreamId.of(KIND, id);
        RewardCommand command = new WithdrawRewardRecord(
                asked.number(), texts.seal(stream, "reward.record-withdrawn.v1/reason", asked.reason()));
        return door.answer(
                REWARDS,
                door.atSeenVersion(door.instruction(command, stream, door.today())),
                RewardResource.PATH + "/");
    }

    /** Lets pass who may take the act on a reward of the body; everybody else is told that there is none. */
    void permit(Act act, String body, String locality) {
        gate.permitOrHide(act, CaseFacts.heldBy(body, units.chainOf(locality)));
    }

    private void permitted(UUID id) {
        switch (door.standing(REWARDS, StreamId.of(KIND, id)).state()) {
            case NotProposed _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Proposed found ->
                permit(Act.REWARD, found.details().body(), found.details().locality());
        }
    }

    private FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }
}

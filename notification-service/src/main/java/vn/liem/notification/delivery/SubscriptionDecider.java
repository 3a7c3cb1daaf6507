package vn.liem.notification.delivery;

import static vn.liem.notification.delivery.SubscriptionRefusal.ENDED_ALREADY;
import static vn.liem.notification.delivery.SubscriptionRefusal.NOTHING_ASKED_FOR;
import static vn.liem.notification.delivery.SubscriptionRefusal.NOT_REGISTERED;
import static vn.liem.notification.delivery.SubscriptionRefusal.REGISTERED_ALREADY;

import java.util.List;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.delivery.Subscription.Ended;
import vn.liem.notification.delivery.Subscription.Standing;
import vn.liem.notification.delivery.Subscription.Unknown;
import vn.liem.notification.delivery.SubscriptionCommand.ChangeSecret;
import vn.liem.notification.delivery.SubscriptionCommand.End;
import vn.liem.notification.delivery.SubscriptionCommand.Register;
import vn.liem.notification.delivery.SubscriptionEvent.SecretChanged;
import vn.liem.notification.delivery.SubscriptionEvent.SubscriptionEnded;
import vn.liem.notification.delivery.SubscriptionEvent.SubscriptionRegistered;

/** A subscription is registered once, keeps its address, and ends for good. */
public final class SubscriptionDecider implements Decider<SubscriptionCommand, Subscription, SubscriptionEvent> {

    @Override
    public Subscription initial() {
        return new Unknown();
    }

    @Override
    public Decision<SubscriptionEvent> decide(SubscriptionCommand command, Subscription state) {
        return switch (command) {
            case Register register -> register(register, state);
            case ChangeSecret(var secret) -> standing(state, new SecretChanged(secret));
            case End _ -> end(state);
        };
    }

    @Override
    public Subscription evolve(Subscription state, SubscriptionEvent event) {
        return state.after(event);
    }

    private static Decision<SubscriptionEvent> register(Register command, Subscription state) {
        return switch (state) {
            case Unknown _ when command.topics().isEmpty() -> refuse(NOTHING_ASKED_FOR);
            case Unknown _ ->
                accept(new SubscriptionRegistered(
                        command.body(),
                        command.url(),
                        command.topics().stream().distinct().sorted().toList(),
                        command.secret()));
            case Standing _, Ended _ -> refuse(REGISTERED_ALREADY);
        };
    }

    private static Decision<SubscriptionEvent> standing(Subscription state, SubscriptionEvent event) {
        return switch (state) {
            case Unknown _ -> refuse(NOT_REGISTERED);
            case Standing _ -> accept(event);
            case Ended _ -> refuse(ENDED_ALREADY);
        };
    }

    private static Decision<SubscriptionEvent> end(Subscription state) {
        return switch (state) {
            case Unknown _ -> refuse(NOT_REGISTERED);
            case Standing _ -> accept(new SubscriptionEnded());
            // What is wanted is so already.
            case Ended _ -> new Decision.Accepted<>(List.of());
        };
    }

    private static Decision<SubscriptionEvent> accept(SubscriptionEvent event) {
        return new Decision.Accepted<>(List.of(event));
    }

    private static Decision<SubscriptionEvent> refuse(SubscriptionRefusal why) {
        return new Decision.Refused<>(why);
    }
}

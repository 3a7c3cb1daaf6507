package vn.liem.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.SealedText;
import vn.liem.notification.delivery.SubscriptionCommand.ChangeSecret;
import vn.liem.notification.delivery.SubscriptionCommand.End;
import vn.liem.notification.delivery.SubscriptionCommand.Register;
import vn.liem.notification.delivery.SubscriptionEvent.SecretChanged;
import vn.liem.notification.delivery.SubscriptionEvent.SubscriptionEnded;
import vn.liem.notification.delivery.SubscriptionEvent.SubscriptionRegistered;

class SubscriptionTest {

    private static final SealedText URL = new SealedText("s1.k.url");
    private static final SealedText SECRET = new SealedText("s1.k.abc");
    private static final SealedText ANOTHER = new SealedText("s1.k.def");
    private static final SubscriptionRegistered REGISTERED =
            new SubscriptionRegistered("T01-CQDT", URL, List.of(WebhookTopic.SUBJECT_CHANGED), SECRET);
    private static final SubscriptionEnded ENDED = new SubscriptionEnded();

    private final SubscriptionDecider decider = new SubscriptionDecider();

    @Test
    void a_webhook_is_registered_once_for_what_it_is_told_of() {
        given(decider)
                .when(register(WebhookTopic.CLOCK_REMINDED, WebhookTopic.SUBJECT_CHANGED, WebhookTopic.CLOCK_REMINDED))
                .then(new SubscriptionRegistered(
                        "T01-CQDT", URL, List.of(WebhookTopic.SUBJECT_CHANGED, WebhookTopic.CLOCK_REMINDED), SECRET));
        given(decider).when(register()).thenRefused(SubscriptionRefusal.NOTHING_ASKED_FOR);
        given(decider, REGISTERED)
                .when(register(WebhookTopic.SUBJECT_CHANGED))
                .thenRefused(SubscriptionRefusal.REGISTERED_ALREADY);
        given(decider, REGISTERED, ENDED)
                .when(register(WebhookTopic.SUBJECT_CHANGED))
                .thenRefused(SubscriptionRefusal.REGISTERED_ALREADY);
    }

    @Test
    void its_secret_is_changed_while_it_stands() {
        given(decider, REGISTERED).when(new ChangeSecret(ANOTHER)).then(new SecretChanged(ANOTHER));
        given(decider).when(new ChangeSecret(ANOTHER)).thenRefused(SubscriptionRefusal.NOT_REGISTERED);
        given(decider, REGISTERED, ENDED)
                .when(new ChangeSecret(ANOTHER))
                .thenRefused(SubscriptionRefusal.ENDED_ALREADY);
    }

    @Test
    void it_ends_for_good_and_once() {
        given(decider, REGISTERED).when(new End()).then(ENDED);
        given(decider, REGISTERED, new SecretChanged(ANOTHER), ENDED)
                .when(new End())
                .thenNothing();
        given(decider).when(new End()).thenRefused(SubscriptionRefusal.NOT_REGISTERED);
    }

    @Test
    void every_refusal_speaks_both_languages() {
        for (SubscriptionRefusal refusal : SubscriptionRefusal.values()) {
            assertTrue(refusal.english().endsWith(".") && refusal.vietnamese().endsWith("."), refusal.code());
        }
    }

    private static Register register(WebhookTopic... topics) {
        return new Register("T01-CQDT", URL, List.of(topics), SECRET);
    }
}

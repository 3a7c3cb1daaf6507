package vn.liem.notification.delivery.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.notification.delivery.SubscriptionRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of webhooks on the page of problems. */
final class DeliveryProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(SubscriptionRefusal.class);
    }
}

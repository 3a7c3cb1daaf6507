package vn.liem.monitoring.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.Feed;
import vn.liem.messaging.KeepingEffect;

/** Keeps the records of the five other services as they came, each as a feed that views fold and are rebuilt from. */
public final class KeptRecords {

    @Produces
    @Singleton
    KeepingEffect records(DataSource database) {
        // The reader of the topics wakes the views itself after every page.
        return new KeepingEffect(database, () -> {});
    }

    @Produces
    @Singleton
    Feed ofCases(KeepingEffect kept) {
        return kept.feedOf(LiemService.CASE.log());
    }

    @Produces
    @Singleton
    Feed ofInvestigations(KeepingEffect kept) {
        return kept.feedOf(LiemService.INVESTIGATION.log());
    }

    @Produces
    @Singleton
    Feed ofTrials(KeepingEffect kept) {
        return kept.feedOf(LiemService.TRIAL.log());
    }

    @Produces
    @Singleton
    Feed ofRecoveries(KeepingEffect kept) {
        return kept.feedOf(LiemService.RECOVERY.log());
    }

    @Produces
    @Singleton
    Feed ofNotifications(KeepingEffect kept) {
        return kept.feedOf(LiemService.NOTIFICATION.log());
    }
}

package vn.liem.recovery.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.Feed;
import vn.liem.messaging.KeepingEffect;
import vn.liem.recovery.cases.view.KnownCases;
import vn.liem.service.Localities;
import vn.liem.service.part.UnitsByCode;

/** Keeps the records of case-service as they came: which cases there are and where they belong. */
public final class KeptCases {

    @Produces
    @Singleton
    KeepingEffect records(DataSource database) {
        // The reader of the topic wakes the views itself after every page.
        return new KeepingEffect(database, () -> {});
    }

    @Produces
    @Singleton
    Feed ofCases(KeepingEffect kept) {
        return kept.feedOf(LiemService.CASE.log());
    }

    @Produces
    @Singleton
    Localities localities(KnownCases cases) {
        return new UnitsByCode(cases::localities);
    }
}

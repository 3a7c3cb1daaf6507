package vn.liem.recovery.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Feed;
import vn.liem.recovery.cases.view.KnownCases;
import vn.liem.service.Localities;
import vn.liem.service.part.UnitsByCode;

/** The cases that case-service has told of, as a feed for views and as places for doors. */
public final class CasesAsTold {

    @Produces
    @Singleton
    Feed ofCases(KeptCases kept) {
        return kept.feed();
    }

    @Produces
    @Singleton
    Localities localities(KnownCases cases) {
        return new UnitsByCode(cases::localities);
    }
}

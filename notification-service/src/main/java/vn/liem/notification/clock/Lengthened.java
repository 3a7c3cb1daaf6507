package vn.liem.notification.clock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksEvent.ExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureExtensionNoted;

/**
 * The extensions that are heard of now, and which clock each makes run longer.
 *
 * @param events what is said of what was heard
 * @param noted all that is noted with it
 */
record Lengthened(List<ClocksEvent> events, List<Noted> noted) {

    /** The decision that lengthened the clock. */
    Optional<UUID> by(ClockKey key) {
        return events.stream().flatMap(event -> by(event, key)).reduce((_, last) -> last);
    }

    private Stream<UUID> by(ClocksEvent event, ClockKey key) {
        if (event instanceof ExtensionNoted(var extension)) {
            return extension.clock().equals(key.clock()) ? Stream.of(extension.event()) : Stream.empty();
        }
        if (event instanceof MeasureExtensionNoted(var extension)) {
            return isOfOrder(extension, key.setBy()) ? Stream.of(extension.event()) : Stream.empty();
        }
        return Stream.empty();
    }

    private boolean isOfOrder(NotedMeasureExtension extension, UUID order) {
        return noted.stream()
                .filter(NotedMeasure.class::isInstance)
                .map(NotedMeasure.class::cast)
                .anyMatch(measure -> measure.event().equals(order)
                        && measure.person().equals(extension.person())
                        && measure.documentNo().equals(extension.measure()));
    }
}

package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.AssetFact.Change;
import vn.liem.monitoring.fact.AssetFact.Ended;
import vn.liem.monitoring.fact.AssetFact.Measure;
import vn.liem.monitoring.fact.AssetFact.Order;
import vn.liem.monitoring.fact.AssetFact.Recorded;

/**
 * What recovery-service tells of assets and of what secures them; each has a stream of its own. An order may be told before
 * anybody has recorded the asset, so every one of these events may be the first.
 */
final class ToldOfAssets {

    static final Map<String, Telling> ALL = Map.ofEntries(
            Map.entry("asset.identified.v1", told(IdentifiedTold.class, (asset, _) -> asset)),
            Map.entry("asset.secured.v1", told(SecuredTold.class, (asset, told) -> asset.with(told.recorded()))),
            Map.entry("asset.measure-ended.v1", told(EndTold.class, (asset, told) -> asset.with(told.ended()))),
            Map.entry(
                    "asset.measure-annulled.v1",
                    told(AnnulledTold.class, (asset, told) -> asset.without(told.measure()))),
            Map.entry("asset.stated.v1", told(IdentifiedTold.class, (asset, _) -> asset)),
            Map.entry("asset.measure-stated.v1", told(StatedTold.class, (asset, told) -> told.on(asset))),
            Map.entry(
                    "asset.measure-statement-withdrawn.v1",
                    told(AnnulledTold.class, (asset, told) -> asset.without(told.measure()))),
            Map.entry(
                    "asset.statement-withdrawn.v1",
                    Telling.end(
                            IdentifiedTold.class, (event, _) -> event.stream().value())),
            Map.entry(
                    "asset.order-noted.v1",
                    told(
                            OrderTold.class,
                            (asset, told) -> asset.with(told.order().order()))),
            Map.entry(
                    "asset.order-value-noted.v1",
                    told(ValueTold.class, (asset, told) -> asset.changed(told.order(), told.change()))),
            Map.entry(
                    "asset.order-record-annulled-noted.v1",
                    told(RecordAnnulledTold.class, (asset, told) -> asset.takenBack(told.order(), told.documentNo()))));

    private static final Set<String> SAY_THE_CASE = Set.of("asset.identified.v1", "asset.stated.v1");

    private ToldOfAssets() {}

    record IdentifiedTold(String assetNo) {}

    record SecuredTold(MeasureTold measure) {
        record MeasureTold(String kind, LocalDate decidedOn, Optional<String> valueVnd) {}

        Recorded recorded() {
            return new Recorded(new Measure(measure.kind(), measure.decidedOn()), measure.valueVnd());
        }
    }

    record EndTold(Measure measure, EndingTold ending) {
        record EndingTold(LocalDate endedOn, Optional<String> documentNo) {}

        Ended ended() {
            return new Ended(measure, ending.endedOn(), ending.documentNo());
        }
    }

    record StatedTold(SecuredTold.MeasureTold measure, Optional<EndTold.EndingTold> ending) {
        /** An end that was recorded beside the register stays where the register says nothing of one. */
        AssetFact on(AssetFact asset) {
            Recorded recorded = new SecuredTold(measure).recorded();
            AssetFact known = asset.with(recorded);
            return ending.map(end -> known.with(new Ended(recorded.measure(), end.endedOn(), Optional.empty())))
                    .orElseGet(() -> known.withoutStatedEnd(recorded.measure()));
        }
    }

    record AnnulledTold(Measure measure) {}

    record OrderTold(NotedOrder order) {
        record NotedOrder(String documentNo, String kind, LocalDate decidedOn, Optional<String> valueVnd) {
            Order order() {
                return new Order(documentNo, new Measure(kind, decidedOn), valueVnd, List.of());
            }
        }
    }

    record ValueTold(String order, Change change) {}

    record RecordAnnulledTold(String order, String documentNo) {}

    /** Whoever records an asset says in which case it was found; an order only says in which case it was issued. */
    private static <B> Telling told(Class<B> body, BiFunction<AssetFact, B, AssetFact> after) {
        return new Telling(
                event -> event.stream().value(),
                (fact, event) -> Optional.of(
                        after.apply(known(fact.map(AssetFact.class::cast), event), Telling.read(event, body))));
    }

    private static AssetFact known(Optional<AssetFact> before, StoredEvent event) {
        AssetFact known = before.orElseGet(
                () -> AssetFact.in(event.subject(), event.stream().value()));
        return SAY_THE_CASE.contains(event.type()) ? known.of(event.subject()) : known;
    }
}

package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.liem.recovery.asset.AssetEvent.AssetCorrected;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetEvent.AssetKeeperAppointed;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureEnded;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.AssetTraced;
import vn.liem.recovery.asset.AssetEvent.AssetValuationAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetValued;

/**
 * All that is known of an asset, by legal day, in whatever order it was recorded.
 *
 * @param identity where and how it was found, as it was corrected last
 */
public record Asset(
        Optional<AssetIdentified> identity,
        List<SecuringMeasure> measures,
        List<Ended> endings,
        List<Trace> traces,
        List<Valuation> valuations,
        List<Keeping> keepers) {

    public Asset {
        measures = sorted(measures, Comparator.comparing(SecuringMeasure::key));
        endings = sorted(endings, Comparator.comparing(Ended::measure));
        traces = sorted(traces, Comparator.comparing(Trace::tracedOn).thenComparing(Trace::documentNo));
        valuations =
                sorted(valuations, Comparator.comparing(Valuation::valuedOn).thenComparing(Valuation::documentNo));
        keepers = sorted(keepers, Comparator.comparing(Keeping::keptFrom).thenComparing(Keeping::documentNo));
    }

    /** How a measure ended. */
    public record Ended(MeasureKey measure, MeasureEnding ending) {}

    /** Nothing is known. */
    public static Asset unknown() {
        return new Asset(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The measure of a kind and day. */
    public Optional<SecuringMeasure> measure(MeasureKey key) {
        return first(measures, one -> one.key().equals(key));
    }

    /** How the measure of a kind and day ended. */
    public Optional<MeasureEnding> ending(MeasureKey key) {
        return first(endings, one -> one.measure().equals(key)).map(Ended::ending);
    }

    /** The valuation of a number. */
    Optional<Valuation> valuation(String documentNo) {
        return first(valuations, one -> one.documentNo().equals(documentNo));
    }

    /** The verification of a number. */
    Optional<Trace> trace(String documentNo) {
        return first(traces, one -> one.documentNo().equals(documentNo));
    }

    /** Who keeps it by the document of a number. */
    Optional<Keeping> keeping(String documentNo) {
        return first(keepers, one -> one.documentNo().equals(documentNo));
    }

    /** The measures that secure it at the end of a day. */
    public List<SecuringMeasure> securingOn(LocalDate day) {
        return measures.stream()
                .filter(one -> !one.decidedOn().isAfter(day))
                .filter(one -> ending(one.key())
                        .filter(ending -> !ending.endedOn().isAfter(day))
                        .isEmpty())
                .toList();
    }

    /** Where it stands by all that is known. */
    public AssetStanding standing() {
        if (!securingOn(LocalDate.MAX).isEmpty()) {
            return AssetStanding.SECURED;
        }
        return endings.stream()
                .map(Ended::ending)
                .max(Comparator.comparing(MeasureEnding::endedOn))
                .flatMap(MeasureEnding::reason)
                .map(Asset::standingAfter)
                .orElse(traces.isEmpty() ? AssetStanding.IDENTIFIED : AssetStanding.TRACED);
    }

    private static AssetStanding standingAfter(EndReason reason) {
        return switch (reason) {
            case RELEASED -> AssetStanding.RELEASED;
            case CONFISCATED -> AssetStanding.CONFISCATED;
            case SOLD -> AssetStanding.SOLD;
            case RETURNED -> AssetStanding.RETURNED;
        };
    }

    /** The state after the event; what it says on something that is not there changes nothing. */
    public Asset after(AssetEvent event) {
        return switch (event) {
            case AssetIdentified identified -> identity.isPresent() ? this : with(Optional.of(identified));
            case AssetCorrected(var details, var _) ->
                with(identity.map(known -> new AssetIdentified(known.assetNo(), known.caseId(), details)));
            case AssetTraced(var trace) ->
                new Asset(
                        identity,
                        measures,
                        endings,
                        with(traces, trace, one -> one.documentNo().equals(trace.documentNo())),
                        valuations,
                        keepers);
            case AssetSecured(var measure) ->
                withMeasures(with(measures, measure, one -> one.key().equals(measure.key())), endings);
            case AssetMeasureEnded(var key, var ending) ->
                withMeasures(measures, with(endings, new Ended(key, ending), isOf(key)));
            case AssetMeasureAnnulled(var key, var _) ->
                withMeasures(without(measures, one -> one.key().equals(key)), without(endings, isOf(key)));
            case AssetValued(var valuation) -> withValuations(with(valuations, valuation, isNumbered(valuation)));
            case AssetValuationAnnulled(var number, var _) ->
                withValuations(without(valuations, one -> one.documentNo().equals(number)));
            case AssetKeeperAppointed(var keeping) ->
                new Asset(
                        identity,
                        measures,
                        endings,
                        traces,
                        valuations,
                        with(keepers, keeping, one -> one.documentNo().equals(keeping.documentNo())));
        };
    }

    private static Predicate<Ended> isOf(MeasureKey key) {
        return one -> one.measure().equals(key);
    }

    private static Predicate<Valuation> isNumbered(Valuation valuation) {
        return one -> one.documentNo().equals(valuation.documentNo());
    }

    private Asset with(Optional<AssetIdentified> known) {
        return new Asset(known, measures, endings, traces, valuations, keepers);
    }

    private Asset withMeasures(List<SecuringMeasure> now, List<Ended> ended) {
        return new Asset(identity, now, ended, traces, valuations, keepers);
    }

    private Asset withValuations(List<Valuation> now) {
        return new Asset(identity, measures, endings, traces, now, keepers);
    }

    private static <T> List<T> with(List<T> before, T one, Predicate<T> same) {
        List<T> after = new ArrayList<>(without(before, same));
        after.add(one);
        return after;
    }

    private static <T> List<T> without(List<T> before, Predicate<T> gone) {
        return before.stream().filter(gone.negate()).toList();
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).findFirst();
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }
}

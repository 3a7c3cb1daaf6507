package vn.liem.recovery.asset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was found out about an asset, and who keeps it. */
public record Findings(List<Trace> traces, List<Valuation> valuations, List<Keeping> keepers) {

    public Findings {
        traces = Records.sorted(traces, Comparator.comparing(Trace::tracedOn).thenComparing(Trace::documentNo));
        valuations = Records.sorted(
                valuations, Comparator.comparing(Valuation::valuedOn).thenComparing(Valuation::documentNo));
        keepers =
                Records.sorted(keepers, Comparator.comparing(Keeping::keptFrom).thenComparing(Keeping::documentNo));
    }

    static Findings none() {
        return new Findings(List.of(), List.of(), List.of());
    }

    Optional<Trace> trace(String documentNo) {
        return Records.first(traces, one -> one.documentNo().equals(documentNo));
    }

    Optional<Valuation> valuation(String documentNo) {
        return Records.first(valuations, one -> one.documentNo().equals(documentNo));
    }

    Optional<Keeping> keeping(String documentNo) {
        return Records.first(keepers, one -> one.documentNo().equals(documentNo));
    }

    Findings with(Trace trace) {
        return new Findings(
                Records.with(traces, trace, one -> one.documentNo().equals(trace.documentNo())), valuations, keepers);
    }

    Findings with(Valuation valuation) {
        return new Findings(
                traces,
                Records.with(valuations, valuation, one -> one.documentNo().equals(valuation.documentNo())),
                keepers);
    }

    Findings withoutValuation(String documentNo) {
        return new Findings(
                traces, Records.without(valuations, one -> one.documentNo().equals(documentNo)), keepers);
    }

    Findings with(Keeping keeping) {
        return new Findings(
                traces,
                valuations,
                Records.with(keepers, keeping, one -> one.documentNo().equals(keeping.documentNo())));
    }
}

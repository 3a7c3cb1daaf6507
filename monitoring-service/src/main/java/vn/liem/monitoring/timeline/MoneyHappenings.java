package vn.liem.monitoring.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.timeline.Happening.Kind;
import vn.liem.monitoring.word.MoneyTerms;
import vn.liem.procedure.Wording;

/** What obligations and assets say of legal days. */
final class MoneyHappenings {

    private MoneyHappenings() {}

    static List<Happening> of(ObligationFact each) {
        Wording kind = MoneyTerms.obligation(each.kind());
        List<Happening> all = new ArrayList<>();
        all.add(Happening.of(
                        "fixed",
                        each.fixedOn(),
                        Kind.MONEY,
                        new Wording("Ấn định nghĩa vụ " + kind.vietnamese(), "Obligation fixed: " + kind.english()))
                .document(each.obligationNo())
                .amount(Optional.of(each.amountVnd())));
        each.enforceableOn()
                .ifPresent(day ->
                        all.add(Happening.of("enforceable", day, Kind.MONEY, "Có điều kiện thi hành", "Can be enforced")
                                .document(each.obligationNo())));
        each.reductions()
                .forEach(lowered -> all.add(Happening.of(
                                "reduced@" + lowered.reducedOn(),
                                lowered.reducedOn(),
                                Kind.MONEY,
                                "Miễn, giảm nghĩa vụ",
                                "Obligation lowered")
                        .document(each.obligationNo())
                        .amount(Optional.of(lowered.amountVnd()))));
        for (ObligationFact.Receipt receipt : each.receipts()) {
            all.add(Happening.of(
                            "received-" + receipt.recoveryNo(),
                            receipt.receivedOn(),
                            Kind.MONEY,
                            "Thu được tiền, tài sản",
                            "Money or value came in")
                    .document(receipt.recoveryNo())
                    .amount(Optional.of(receipt.amountVnd())));
            receipt.reversedOn()
                    .ifPresent(day -> all.add(Happening.of(
                                    "reversed-" + receipt.recoveryNo(),
                                    day,
                                    Kind.MONEY,
                                    "Hủy ghi nhận khoản đã thu",
                                    "Receipt reversed")
                            .document(receipt.recoveryNo())
                            .amount(Optional.of(receipt.amountVnd()))));
        }
        return all;
    }

    /** A measure that was recorded and ordered is one; its document is that of the order, which a register does not know. */
    static List<Happening> of(AssetFact asset) {
        Map<AssetFact.Measure, Optional<String>> measures = new LinkedHashMap<>();
        asset.recorded().forEach(one -> measures.put(one.measure(), one.valueVnd()));
        asset.orders().forEach(order -> measures.putIfAbsent(order.measure(), order.valueVnd()));
        Map<AssetFact.Measure, String> papers = new HashMap<>();
        asset.orders().forEach(order -> papers.putIfAbsent(order.measure(), order.documentNo()));
        List<Happening> all = new ArrayList<>();
        measures.forEach((measure, value) -> {
            Happening told = Happening.of(
                            "measure-" + measure.kind() + "@" + measure.decidedOn(),
                            measure.decidedOn(),
                            Kind.MEASURE,
                            on(asset, MoneyTerms.measure(measure.kind())))
                    .amount(value);
            all.add(Optional.ofNullable(papers.get(measure)).map(told::document).orElse(told));
        });
        asset.ended().forEach(end -> {
            Wording name = MoneyTerms.measure(end.measure().kind());
            Happening told = Happening.of(
                    "ended-" + end.measure().kind() + "@" + end.measure().decidedOn(),
                    end.endedOn(),
                    Kind.MEASURE,
                    on(asset, new Wording("Chấm dứt: " + name.vietnamese(), "Ended: " + name.english())));
            all.add(end.documentNo().map(told::document).orElse(told));
        });
        return all;
    }

    /** The asset by its short key, as on the page of its case: it is no number of a document. */
    private static Wording on(AssetFact asset, Wording what) {
        return new Wording(
                what.vietnamese() + ", tài sản " + asset.shortKey(), what.english() + ", asset " + asset.shortKey());
    }
}

package vn.liem.monitoring.timeline;

import java.util.ArrayList;
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

    /** A measure that was recorded and ordered is one. */
    static List<Happening> of(AssetFact asset) {
        Map<AssetFact.Measure, Optional<String>> measures = new LinkedHashMap<>();
        asset.recorded().forEach(one -> measures.put(one.measure(), one.valueVnd()));
        asset.orders().forEach(order -> measures.putIfAbsent(order.measure(), order.valueVnd()));
        List<Happening> all = new ArrayList<>();
        measures.forEach((measure, value) -> all.add(Happening.of(
                        "measure-" + measure.kind() + "@" + measure.decidedOn(),
                        measure.decidedOn(),
                        Kind.MEASURE,
                        MoneyTerms.measure(measure.kind()))
                .document(asset.shortKey())
                .amount(value)));
        asset.ended().forEach(end -> {
            Wording name = MoneyTerms.measure(end.measure().kind());
            all.add(Happening.of(
                            "ended-" + end.measure().kind() + "@"
                                    + end.measure().decidedOn(),
                            end.endedOn(),
                            Kind.MEASURE,
                            new Wording("Chấm dứt: " + name.vietnamese(), "Ended: " + name.english()))
                    .document(end.documentNo().orElse(asset.shortKey())));
        });
        return all;
    }
}

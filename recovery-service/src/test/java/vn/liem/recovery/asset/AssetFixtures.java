package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.money.AmountVnd;

/** What tests of assets have in common. */
final class AssetFixtures {

    static final LocalDate FOUND_ON = LocalDate.of(2024, 3, 4);
    static final LocalDate SEIZED_ON = LocalDate.of(2024, 3, 18);
    static final AmountVnd A_BILLION = new AmountVnd("1000000000");
    static final AmountVnd HALF_A_BILLION = new AmountVnd("500000000");
    static final Because BECAUSE = new Because("4/QĐ-ĐC", Optional.empty());
    static final AssetIdentified FOUND = new AssetIdentified(
            "TS-00001", UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001"), details(AssetClass.REAL_ESTATE));
    static final SecuringMeasure SEIZED = new SecuringMeasure(
            AssetMeasureKind.SEIZURE, SEIZED_ON, "T01-CQDT", Optional.of("6/L-KB"), Optional.of(A_BILLION));
    static final BiFunction<LocalDate, AmountVnd, SecuringMeasure> FROZEN_FOR = (day, value) -> new SecuringMeasure(
            AssetMeasureKind.ACCOUNT_FREEZE, day, "T01-CQDT", Optional.of("7/L-PT"), Optional.of(value));

    private AssetFixtures() {}

    static AssetDetails details(AssetClass assetClass) {
        return new AssetDetails(Optional.empty(), assetClass, Optional.empty(), FOUND_ON, Optional.of(A_BILLION));
    }

    static Valuation valued(String number, LocalDate day, AmountVnd amount) {
        return new Valuation(number, day, amount, "T01-HDDG");
    }

    static MeasureEnding ended(LocalDate day, EndReason reason) {
        return new MeasureEnding(day, Optional.of(reason), Optional.of("12/QĐ-HB"), Optional.empty());
    }

    static Asset fold(AssetEvent... events) {
        Asset state = Asset.unknown();
        for (AssetEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    static NotedOrder ordered(String number, LocalDate day, AmountVnd value) {
        return new NotedOrder(number, AssetMeasureKind.SEIZURE, FOUND.caseId(), day, "T01-CQDT", Optional.of(value));
    }

    static EarlySale sold(EarlySaleGround ground, LocalDate decided, LocalDate sold) {
        return new EarlySale("20/BTS", decided, "T01-VKS", ground, sold, HALF_A_BILLION, "T01-THA");
    }
}

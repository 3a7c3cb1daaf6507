package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.monitoring.fact.view.TellingsTest.only;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ObligationFact;

/** What is told of losses, of what secures assets, and of the money that came back. */
class ToldOfMoneyTest {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";

    @Test
    void a_loss_is_what_was_said_of_it_last() {
        String stream = "case:" + CASE;
        CaseFact known = only(
                CaseFact.class,
                new Told("case-service/1")
                        .sample(stream, CASE, "case.registered.v1")
                        .event(stream, CASE, "case.loss-determined.v1", """
                                {"caseId":"%s","loss":{"amountVnd":"7"}}""".formatted(CASE)));
        assertEquals(Optional.of(new CaseFact.Loss("7", Optional.empty())), known.loss());
    }

    @Test
    void an_obligation_is_owed_less_and_paid_and_paid_back() {
        String stream = "obligation:" + CASE;
        Told told = new Told("recovery-service/1")
                .sample(stream, "case:" + CASE, "obligation.fixed.v1")
                .sample(stream, "case:" + CASE, "obligation.declared-enforceable.v1")
                .sample(stream, "case:" + CASE, "obligation.reduced.v1")
                .sample(stream, "case:" + CASE, "obligation.money-received.v1");
        ObligationFact paid = only(ObligationFact.class, told);
        assertEquals("case:" + CASE, paid.subject());
        assertEquals(Optional.of(LocalDate.of(2023, 10, 23)), paid.enforceableOn());
        assertEquals(new BigInteger("3408753000"), paid.owedOn(LocalDate.of(2023, 9, 11)));
        assertEquals(new BigInteger("2811169000"), paid.owedOn(LocalDate.of(2023, 9, 12)));
        assertEquals(BigInteger.ZERO, paid.receivedBy(LocalDate.of(2023, 7, 31)));
        assertEquals(new BigInteger("1958981000"), paid.receivedBy(LocalDate.of(2023, 9, 1)));
        ObligationFact paidBack =
                only(ObligationFact.class, told.sample(stream, "case:" + CASE, "obligation.receipt-reversed.v1"));
        assertEquals(new BigInteger("1958981000"), paidBack.receivedBy(LocalDate.of(2023, 8, 31)));
        assertEquals(BigInteger.ZERO, paidBack.receivedBy(LocalDate.of(2023, 9, 1)));
    }

    @Test
    void a_measure_secures_its_value_until_its_end_is_recorded() {
        String stream = "asset:" + CASE;
        Told told = new Told("recovery-service/1")
                .sample(stream, "case:" + CASE, "asset.identified.v1")
                .sample(stream, "case:" + CASE, "asset.secured.v1");
        AssetFact secured = only(AssetFact.class, told);
        assertEquals("case:" + CASE, secured.subject());
        assertEquals(BigInteger.ZERO, secured.securedOn(LocalDate.of(2023, 8, 26)));
        assertEquals(new BigInteger("4067081000"), secured.securedOn(LocalDate.of(2024, 1, 15)));
        AssetFact released = only(AssetFact.class, told.sample(stream, "case:" + CASE, "asset.measure-ended.v1"));
        assertEquals(new BigInteger("4067081000"), released.securedOn(LocalDate.of(2024, 1, 14)));
        assertEquals(BigInteger.ZERO, released.securedOn(LocalDate.of(2024, 1, 15)));
    }

    @Test
    void an_order_secures_an_asset_that_nobody_has_recorded_yet_and_its_record_counts_first() {
        String stream = "asset:" + CASE;
        String issuedIn = "case:0199b0a4-7c1e-7000-8000-00000000000c";
        Told told = new Told("recovery-service/1")
                .sample(stream, issuedIn, "asset.order-noted.v1")
                .sample(stream, issuedIn, "asset.order-value-noted.v1");
        AssetFact ordered = only(AssetFact.class, told);
        assertEquals(issuedIn, ordered.subject());
        assertEquals(new BigInteger("4500000000"), ordered.securedOn(LocalDate.of(2024, 2, 11)));
        assertEquals(new BigInteger("4000000000"), ordered.securedOn(LocalDate.of(2024, 2, 12)));
        told.sample(stream, "case:" + CASE, "asset.identified.v1")
                .event(stream, "case:" + CASE, "asset.secured.v1", """
                {"measure":{"kind":"seizure","decidedOn":"2024-02-07","unit":"T01-CQDT","valueVnd":"5"}}""");
        AssetFact recorded = only(AssetFact.class, told);
        assertEquals("case:" + CASE, recorded.subject());
        assertEquals(BigInteger.valueOf(5), recorded.securedOn(LocalDate.of(2024, 2, 12)));
        told.event(stream, "case:" + CASE, "asset.measure-annulled.v1", """
                {"measure":{"kind":"seizure","decidedOn":"2024-02-07"}}""");
        assertEquals(new BigInteger("4000000000"), only(AssetFact.class, told).securedOn(LocalDate.of(2024, 2, 12)));
        told.event(stream, issuedIn, "asset.order-record-annulled-noted.v1", """
                {"order":"31/L-KB","documentNo":"33/QĐ"}""");
        assertEquals(new BigInteger("4500000000"), only(AssetFact.class, told).securedOn(LocalDate.of(2024, 2, 12)));
    }

    @Test
    void a_register_states_an_obligation_and_its_receipts_and_states_them_otherwise() {
        String stream = "obligation:" + CASE;
        Told told = new Told("recovery-service/1")
                .sample(stream, "case:" + CASE, "obligation.stated.v1")
                .sample(stream, "case:" + CASE, "obligation.receipt-stated.v1");
        ObligationFact stated = only(ObligationFact.class, told);
        assertEquals(Optional.of(LocalDate.of(2023, 10, 23)), stated.enforceableOn());
        assertEquals(new BigInteger("2811169000"), stated.owedOn(LocalDate.of(2023, 9, 12)));
        assertEquals(new BigInteger("1958981000"), stated.receivedBy(LocalDate.of(2023, 8, 31)));
        assertEquals(BigInteger.ZERO, stated.receivedBy(LocalDate.of(2023, 9, 1)));
        told.event(stream, "case:" + CASE, "obligation.reduced.v1", """
                        {"amountVnd":"5","reducedOn":"2023-09-13"}""")
                .event(stream, "case:another", "obligation.stated.v1", """
                        {"obligationNo":"NV-00002","kind":"fine","beneficiary":"state","amountVnd":"100",
                        "fixedOn":"2023-07-14"}""")
                .event(stream, "case:another", "obligation.receipt-stated.v1", """
                        {"recoveryNo":"THU-00003","mode":"enforced","amountVnd":"7","receivedOn":"2023-08-02"}""");
        ObligationFact corrected = only(ObligationFact.class, told);
        assertEquals("case:another", corrected.subject());
        assertEquals("fine", corrected.kind());
        assertEquals(Optional.empty(), corrected.enforceableOn());
        assertEquals(BigInteger.valueOf(95), corrected.owedOn(LocalDate.of(2024, 1, 1)));
        assertEquals(BigInteger.valueOf(7), corrected.receivedBy(LocalDate.of(2024, 1, 1)));
        told.sample(stream, "case:another", "obligation.receipt-withdrawn.v1");
        assertEquals(BigInteger.ZERO, only(ObligationFact.class, told).receivedBy(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void what_was_recorded_beside_a_register_stays_when_it_says_otherwise() {
        String stream = "obligation:" + CASE;
        String receipt = """
                {"recoveryNo":"THU-1","mode":"voluntary","amountVnd":"%d","receivedOn":"2023-08-02"}""";
        String obligation = """
                {"obligationNo":"NV-1","kind":"restitution","beneficiary":"state","amountVnd":"%d",
                "fixedOn":"2023-07-14"}""";
        Told told = new Told("recovery-service/1")
                .event(stream, "case:" + CASE, "obligation.stated.v1", obligation.formatted(100))
                .event(stream, "case:" + CASE, "obligation.receipt-stated.v1", receipt.formatted(7))
                .event(stream, "case:" + CASE, "obligation.declared-enforceable.v1", """
                        {"enforceableOn":"2023-09-01"}""")
                .event(stream, "case:" + CASE, "obligation.receipt-reversed.v1", """
                        {"recoveryNo":"THU-1","reversedOn":"2023-10-01"}""")
                .event(stream, "case:" + CASE, "obligation.stated.v1", obligation.formatted(90))
                .event(stream, "case:" + CASE, "obligation.receipt-stated.v1", receipt.formatted(8));
        ObligationFact known = only(ObligationFact.class, told);
        assertEquals(Optional.of(LocalDate.of(2023, 9, 1)), known.enforceableOn());
        assertEquals(BigInteger.valueOf(8), known.receivedBy(LocalDate.of(2023, 9, 30)));
        assertEquals(BigInteger.ZERO, known.receivedBy(LocalDate.of(2023, 10, 1)));
    }

    @Test
    void a_register_states_a_measure_and_its_end_and_states_them_otherwise() {
        String stream = "asset:" + CASE;
        Told told = new Told("recovery-service/1")
                .sample(stream, "case:" + CASE, "asset.stated.v1")
                .sample(stream, "case:" + CASE, "asset.measure-stated.v1");
        AssetFact secured = only(AssetFact.class, told);
        assertEquals(new BigInteger("2716609000"), secured.securedOn(LocalDate.of(2022, 12, 31)));
        assertEquals(BigInteger.ZERO, secured.securedOn(LocalDate.of(2023, 1, 1)));
        String measure = """
                {"measure":{"kind":"account_freeze","decidedOn":"2022-10-14","unit":"T01-CQDT","valueVnd":"6"}}""";
        told.event(stream, "case:" + CASE, "asset.measure-stated.v1", measure);
        assertEquals(BigInteger.valueOf(6), only(AssetFact.class, told).securedOn(LocalDate.of(2024, 1, 1)));
        told.event(stream, "case:" + CASE, "asset.measure-ended.v1", """
                        {"measure":{"kind":"account_freeze","decidedOn":"2022-10-14"},
                        "ending":{"endedOn":"2024-02-01","documentNo":"12/QĐ-HB"}}""")
                .event(stream, "case:another", "asset.stated.v1", """
                        {"assetNo":"TS-00001"}""")
                .event(stream, "case:another", "asset.measure-stated.v1", measure);
        AssetFact released = only(AssetFact.class, told);
        assertEquals("case:another", released.subject());
        assertEquals(BigInteger.valueOf(6), released.securedOn(LocalDate.of(2024, 1, 31)));
        assertEquals(BigInteger.ZERO, released.securedOn(LocalDate.of(2024, 2, 1)));
    }
}

package vn.liem.investigation.assetorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.PROCURACY;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.A_BILLION;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.DECIDER;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.HALF;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.HOUSE;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.INSTITUTED;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.SEIZURE;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.issue;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.assetorder.AssetOrderCommand.ChangeAssetOrderValue;
import vn.liem.investigation.assetorder.AssetOrderCommand.ExecuteAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderCommand.IssueAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderCommand.LiftAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderExecuted;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderIssued;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderLifted;
import vn.liem.investigation.assetorder.AssetOrderEvent.AssetOrderValueChanged;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;

/** What a court orders on assets in the trial. */
class CourtAssetOrderTest {

    private static final LocalDate INDICTED = LocalDate.of(2024, 4, 1);
    private static final LocalDate ORDERED = INDICTED.plusDays(7);
    private static final AssetOrderAsked OF_COURT =
            ofCourt(AssetOrderKind.SEIZURE, ORDERED, Optional.of(BeforeCourt.FIRST_INSTANCE));
    private static final AssetOrderIssued ISSUED = new AssetOrderIssued(OF_COURT.on(HOUSE, CaseStage.TRIAL));

    @Test
    void a_court_seizes_and_freezes_once_the_case_is_before_it() {
        given(DECIDER).when(beforeTheCourt(OF_COURT)).then(ISSUED);
        given(DECIDER, ISSUED).when(beforeTheCourt(OF_COURT)).thenNothing();
        AssetOrderAsked onAppeal = ofCourt(AssetOrderKind.ACCOUNT_FREEZE, ORDERED, Optional.of(BeforeCourt.APPEAL));
        given(DECIDER).when(beforeTheCourt(onAppeal)).then(new AssetOrderIssued(onAppeal.on(HOUSE, CaseStage.APPEAL)));
        given(DECIDER).when(issue(OF_COURT)).thenRefused(AssetOrderRefusal.NOT_BEFORE_A_COURT);
        given(DECIDER)
                .when(beforeTheCourt(ofCourt(
                        AssetOrderKind.SEIZURE, INDICTED.minusDays(3), Optional.of(BeforeCourt.FIRST_INSTANCE))))
                .thenRefused(AssetOrderRefusal.NOT_BEFORE_A_COURT);
        given(DECIDER)
                .when(beforeTheCourt(ofCourt(AssetOrderKind.SEIZURE, ORDERED, Optional.empty())))
                .thenRefused(AssetOrderRefusal.STAGE_BEFORE_THE_COURT_NOT_SAID);
        given(DECIDER)
                .when(beforeTheCourt(
                        ofCourt(AssetOrderKind.TEMPORARY_CUSTODY, ORDERED, Optional.of(BeforeCourt.FIRST_INSTANCE))))
                .thenRefused(AssetOrderRefusal.NOT_A_MEASURE_OF_COURTS);
    }

    @Test
    void no_other_body_says_the_stage_of_a_court() {
        given(DECIDER)
                .when(issue(by(
                        OrderedBy.INVESTIGATION_AGENCY,
                        AssetOrderKind.SEIZURE,
                        AssetOrderFixtures.ORDERED,
                        Optional.of(BeforeCourt.FIRST_INSTANCE))))
                .thenRefused(AssetOrderRefusal.NOT_IN_THIS_STAGE);
    }

    @Test
    void what_a_court_ordered_is_executed_without_telling_the_procuracy_and_ends_by_a_court_alone() {
        Execution execution = new Execution("8/BB", ORDERED.plusDays(1), "T01-TA", Optional.empty());
        given(DECIDER, ISSUED)
                .when(new ExecuteAssetOrder("7/KB", execution))
                .then(new AssetOrderExecuted(HOUSE, "7/KB", execution));
        Lifting lifting = new Lifting("9/HB", ORDERED.plusDays(9), "T01-TA", LiftGround.NOT_NEEDED);
        ValueChange lower = new ValueChange("10/QD", ORDERED.plusDays(9), "T01-TA", HALF);
        for (OrderedBy other : new OrderedBy[] {OrderedBy.INVESTIGATION_AGENCY, OrderedBy.PROCURACY}) {
            given(DECIDER, ISSUED)
                    .when(new LiftAssetOrder("7/KB", lifting, other))
                    .thenRefused(AssetOrderRefusal.ORDERED_BY_A_COURT);
            given(DECIDER, ISSUED)
                    .when(new ChangeAssetOrderValue("7/KB", lower, other))
                    .thenRefused(AssetOrderRefusal.ORDERED_BY_A_COURT);
        }
        given(DECIDER, ISSUED)
                .when(new LiftAssetOrder("7/KB", lifting, OrderedBy.COURT))
                .then(new AssetOrderLifted(HOUSE, "7/KB", lifting));
        given(DECIDER, ISSUED)
                .when(new ChangeAssetOrderValue("7/KB", lower, OrderedBy.COURT))
                .then(new AssetOrderValueChanged(HOUSE, "7/KB", lower));
    }

    @Test
    void a_court_lifts_what_was_ordered_before_the_trial() {
        Lifting lifting = new Lifting("9/HB", ORDERED, "T01-TA", LiftGround.NOTHING_TO_PAY);
        given(DECIDER, SEIZURE)
                .when(new LiftAssetOrder("31/KB", lifting, OrderedBy.COURT))
                .then(new AssetOrderLifted(HOUSE, "31/KB", lifting));
    }

    @Test
    void it_is_known_whose_document_each_is() {
        AssetOrders orders =
                AssetOrderFixtures.state(SEIZURE, ISSUED, new AssetOrderExecuted(HOUSE, "7/KB", executedByCourt()));
        assertEquals(Optional.of("T01-TA"), orders.unitOf("8/BB"));
        assertEquals(Optional.of("T01-TA"), orders.unitOfCourt("8/BB"));
        assertEquals(Optional.of("T01-TA"), orders.unitOfCourt("7/KB"));
        assertEquals(Optional.of("T01-CQDT"), orders.unitOf("31/KB"));
        assertEquals(Optional.empty(), orders.unitOfCourt("31/KB"));
        assertEquals(Optional.empty(), orders.unitOf("99/KB"));
    }

    private static Execution executedByCourt() {
        return new Execution("8/BB", ORDERED.plusDays(1), "T01-TA", Optional.empty());
    }

    private static AssetOrderAsked ofCourt(AssetOrderKind kind, LocalDate on, Optional<BeforeCourt> before) {
        return by(OrderedBy.COURT, kind, on, before);
    }

    private static AssetOrderAsked by(
            OrderedBy whose, AssetOrderKind kind, LocalDate on, Optional<BeforeCourt> before) {
        return new AssetOrderAsked(
                "7/KB",
                kind,
                Optional.of(HOUSE),
                Optional.of(SOMEBODY),
                on,
                "T01-TA",
                whose,
                Optional.of(A_BILLION),
                Optional.empty(),
                before);
    }

    private static IssueAssetOrder beforeTheCourt(AssetOrderAsked asked) {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        file.investigation(
                at -> new ConcludeInvestigation(DecisionAsked.onCase("2/KL", INDICTED.minusDays(10), POLICE), at));
        file.prosecution(at -> new Indict(DecisionAsked.onCase("3/CT", INDICTED, PROCURACY), at));
        return new IssueAssetOrder(asked, new UUID(9, 9), Optional.of(INSTITUTED), new Alongside(file.entries(), 4));
    }
}

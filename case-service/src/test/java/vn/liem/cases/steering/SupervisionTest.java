package vn.liem.cases.steering;

import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.cases.steering.SupervisionCommand.CorrectItem;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionCommand.WithdrawItemStatement;
import vn.liem.cases.steering.SupervisionEvent.ItemCorrected;
import vn.liem.cases.steering.SupervisionEvent.ItemDelisted;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;
import vn.liem.cases.steering.SupervisionEvent.ItemStatementWithdrawn;
import vn.liem.procedure.part.RegisterLine;

class SupervisionTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final SupervisionDetails ON_TUESDAY = item(Criterion.COMPLEX, TUESDAY);
    private static final Delisting OFF_ON_WEDNESDAY = new Delisting(WEDNESDAY, Optional.empty());

    private final SupervisionDecider decider = new SupervisionDecider();

    @Test
    void an_item_is_listed_from_the_day_of_registration_on() {
        given(decider).when(new ListItem(ON_TUESDAY, TUESDAY)).then(new ItemListed(ON_TUESDAY));
        given(decider)
                .when(new ListItem(ON_TUESDAY, WEDNESDAY))
                .thenRefused(SupervisionRefusal.LISTED_BEFORE_REGISTRATION);
    }

    @Test
    void what_a_register_told_of_an_item_is_taken_back_and_may_be_told_again() {
        RegisterLine line = new RegisterLine("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 2);
        ItemStatementWithdrawn withdrawn = new ItemStatementWithdrawn(ON_TUESDAY.caseId(), ON_TUESDAY.listedOn(), line);
        given(decider, new ItemListed(ON_TUESDAY))
                .when(new WithdrawItemStatement(line))
                .then(withdrawn);
        given(decider, new ItemListed(ON_TUESDAY), new ItemDelisted(OFF_ON_WEDNESDAY))
                .when(new WithdrawItemStatement(line))
                .then(withdrawn);
        given(decider, new ItemListed(ON_TUESDAY), withdrawn)
                .when(new WithdrawItemStatement(line))
                .thenNothing();
        given(decider, new ItemListed(ON_TUESDAY), withdrawn)
                .when(new ListItem(ON_TUESDAY, MONDAY))
                .then(new ItemListed(ON_TUESDAY));
    }

    @Test
    void an_item_is_listed_once() {
        given(decider, new ItemListed(ON_TUESDAY))
                .when(new ListItem(ON_TUESDAY, MONDAY))
                .thenNothing();
        given(decider, new ItemListed(ON_TUESDAY))
                .when(new ListItem(item(Criterion.PROLONGED, TUESDAY), MONDAY))
                .thenRefused(SupervisionRefusal.LISTED_ALREADY);
        given(decider, new ItemListed(ON_TUESDAY), new ItemDelisted(OFF_ON_WEDNESDAY))
                .when(new ListItem(ON_TUESDAY, MONDAY))
                .thenRefused(SupervisionRefusal.LISTED_ALREADY);
    }

    @Test
    void an_item_leaves_the_list_once_and_not_before_it_was_listed() {
        given(decider).when(new DelistItem(OFF_ON_WEDNESDAY)).thenRefused(SupervisionRefusal.NOT_LISTED);
        given(decider, new ItemListed(ON_TUESDAY))
                .when(new DelistItem(new Delisting(MONDAY, Optional.empty())))
                .thenRefused(SupervisionRefusal.DELISTED_BEFORE_LISTING);
        given(decider, new ItemListed(ON_TUESDAY))
                .when(new DelistItem(OFF_ON_WEDNESDAY))
                .then(new ItemDelisted(OFF_ON_WEDNESDAY));
        given(decider, new ItemListed(ON_TUESDAY), new ItemDelisted(OFF_ON_WEDNESDAY))
                .when(new DelistItem(OFF_ON_WEDNESDAY))
                .thenNothing();
        given(decider, new ItemListed(ON_TUESDAY), new ItemDelisted(OFF_ON_WEDNESDAY))
                .when(new DelistItem(new Delisting(TUESDAY, Optional.empty())))
                .thenRefused(SupervisionRefusal.DELISTED_ALREADY);
    }

    @Test
    void a_correction_keeps_the_key_and_the_rules() {
        given(decider).when(correction(ON_TUESDAY, Optional.empty())).thenRefused(SupervisionRefusal.NOT_LISTED);
        given(decider, new ItemListed(ON_TUESDAY))
                .when(correction(item(Criterion.COMPLEX, WEDNESDAY), Optional.empty()))
                .thenRefused(SupervisionRefusal.CORRECTION_CHANGES_KEY);
        given(decider, new ItemListed(ON_TUESDAY))
                .when(new CorrectItem(ON_TUESDAY, Optional.empty(), WEDNESDAY, Optional.empty()))
                .thenRefused(SupervisionRefusal.LISTED_BEFORE_REGISTRATION);
        given(decider, new ItemListed(ON_TUESDAY))
                .when(correction(ON_TUESDAY, Optional.of(new Delisting(MONDAY, Optional.empty()))))
                .thenRefused(SupervisionRefusal.DELISTED_BEFORE_LISTING);
        SupervisionDetails prolonged = item(Criterion.PROLONGED, TUESDAY);
        given(decider, new ItemListed(ON_TUESDAY), new ItemDelisted(OFF_ON_WEDNESDAY))
                .when(correction(prolonged, Optional.empty()))
                .then(new ItemCorrected(prolonged, Optional.empty(), Optional.empty()));
        given(decider, new ItemListed(ON_TUESDAY), new ItemDelisted(OFF_ON_WEDNESDAY))
                .when(correction(ON_TUESDAY, Optional.of(OFF_ON_WEDNESDAY)))
                .thenNothing();
    }

    private static CorrectItem correction(SupervisionDetails details, Optional<Delisting> delisting) {
        return new CorrectItem(details, delisting, MONDAY, Optional.empty());
    }

    private static SupervisionDetails item(Criterion criterion, LocalDate listedOn) {
        return new SupervisionDetails(
                UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001"),
                "T01-H1",
                SupervisionLevel.PROVINCE,
                criterion,
                listedOn,
                Optional.of("UV9"));
    }
}

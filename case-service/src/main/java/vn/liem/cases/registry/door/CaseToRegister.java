package vn.liem.cases.registry.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.cases.registry.CaseField;
import vn.liem.cases.registry.ItemType;
import vn.liem.cases.registry.Loss;
import vn.liem.cases.registry.Offence;
import vn.liem.cases.registry.OffenceGroup;
import vn.liem.cases.registry.ViolationPeriod;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/** What is sent to register a matter or case; its title comes in clear and is sealed at the door. */
public record CaseToRegister(
        @HasForm(NUMBER) String number,
        ItemType itemType,
        @MaxLength(1_000) Optional<String> title,
        @HasForm(UNIT) String locality,
        CaseField field,
        OffenceGroup offenceGroup,
        LocalDate registeredOn,
        Optional<LocalDate> institutedOn,
        Optional<OffenceSent> offence,
        ViolationPeriod violationPeriod,
        Optional<LossSent> loss) {

    /** The form of a number: no blanks, so that no name is written into it. */
    static final String NUMBER = "[\\p{L}0-9./_-]{1,60}";

    /** The form of a unit code. */
    static final String UNIT = "[A-Z0-9][A-Z0-9-]{0,39}";

    /** The form of an article of the Criminal Code. */
    static final String ARTICLE = "[0-9]{1,3}[a-z]?";

    /** The form of a clause of an article. */
    static final String CLAUSE = "[0-9]{1,2}[a-z]?";

    /** Article and clause of the Criminal Code. */
    public record OffenceSent(
            @HasForm(ARTICLE) String article,
            @HasForm(CLAUSE) Optional<String> clause) {
        Offence offence() {
            return new Offence(article, clause);
        }
    }

    /** The loss in whole đồng, digits only. */
    public record LossSent(@HasForm("0|[1-9][0-9]{0,17}") String amountVnd, Optional<LocalDate> determinedOn) {
        Loss loss() {
            return new Loss(amountVnd, determinedOn);
        }
    }

    CaseDetails details(Optional<SealedText> sealedTitle) {
        return new CaseDetails(
                number,
                itemType,
                sealedTitle,
                locality,
                field,
                offenceGroup,
                registeredOn,
                institutedOn,
                offence.map(OffenceSent::offence),
                violationPeriod,
                loss.map(LossSent::loss));
    }
}

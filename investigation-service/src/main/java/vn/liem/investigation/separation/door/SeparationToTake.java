package vn.liem.investigation.separation.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.separation.SeparatedOffence;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to separate a case from this one.
 *
 * @param number the number of the new case
 * @param people the accused who go into it
 * @param offences the matters that go into it, by article and clause of the Penal Code
 * @param ground why, by its code in docs/journey.md, where the law has grounds for it
 * @param facts what the law asks the decision to state, by their codes in docs/journey.md
 */
public record SeparationToTake(
        @HasForm(NUMBER) String number,
        @MaxLength(StepSaid.MAX_NAMED) List<PersonKey> people,
        @MaxLength(StepSaid.MAX_NAMED) List<OffenceToSeparate> offences,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate decidedOn,
        @HasForm(CODE) Optional<String> ground,
        @MaxLength(StepSaid.MAX_NAMED) List<String> facts) {

    /** The form of a case's number, as the registry has it. */
    static final String NUMBER = "[\\p{L}0-9./_-]{1,60}";

    /** The form of a code. */
    static final String CODE = "[a-z0-9_]{1,60}";

    public SeparationToTake {
        if (!facts.stream().allMatch(fact -> fact.matches(CODE))) {
            throw new IllegalArgumentException("a fact is a code of small letters, digits and _");
        }
    }

    /** Article and clause. */
    public record OffenceToSeparate(
            @HasForm("[0-9]{1,3}[a-z]?") String article,
            @HasForm("[0-9]{1,2}[a-z]?") Optional<String> clause) {}

    List<SeparatedOffence> matters() {
        return offences.stream()
                .map(one -> new SeparatedOffence(one.article(), one.clause()))
                .toList();
    }
}

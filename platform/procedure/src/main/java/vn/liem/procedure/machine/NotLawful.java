package vn.liem.procedure.machine;

import vn.liem.kernel.Refusal;

/** The refusal of a decision by the machine of the law: the rule, its article, and what is allowed instead. */
public record NotLawful(String name, String english, String vietnamese, String article) implements Refusal {

    /** The refusal in whole sentences. */
    public static NotLawful of(LawMachine machine, StepAnswer.Unlawful unlawful) {
        var words = new LawWords(machine).explain(unlawful);
        return new NotLawful(
                LawWords.name(unlawful),
                words.english(),
                words.vietnamese(),
                machine.step(unlawful.taken().step()).article());
    }
}

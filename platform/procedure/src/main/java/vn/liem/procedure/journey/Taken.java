package vn.liem.procedure.journey;

import java.util.Optional;

/** A decision as it was taken: of the whole case or of the one accused it names, with its detail if it has one. */
public record Taken(ProceduralDecision decision, Optional<String> personNo, Optional<String> detail) {

    /** A decision on the whole case. */
    public static Taken of(ProceduralDecision decision) {
        return new Taken(decision, Optional.empty(), Optional.empty());
    }

    /** A decision on the whole case, with its detail. */
    public static Taken of(ProceduralDecision decision, String detail) {
        return new Taken(decision, Optional.empty(), Optional.of(detail));
    }

    /** A return of the file by the body. */
    public static Taken returnedBy(ReturningBody body) {
        return of(ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION, body.code());
    }

    /** The same decision, on one accused. */
    public Taken about(String person) {
        return new Taken(decision, Optional.of(person), detail);
    }
}

package vn.liem.procedure.journey;

/**
 * How often one body may return a file in one case, the stage it does so in, and the service that owns its returns.
 *
 * <p>The count is of the whole case: a quashing for re-investigation gives no new returns.
 */
public record ReturnCap(ReturningBody body, int most, CaseStage stage, OwningService service, String article) {

    public ReturnCap {
        if (most < 1) {
            throw new IllegalArgumentException("a body that may return %d times needs no cap".formatted(most));
        }
    }
}

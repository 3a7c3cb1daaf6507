package vn.liem.service.door;

import java.util.List;

/** Ends the answering of a request with a problem; thrown in doors only, and never a bug. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Ends with the problem. */
    public RequestRefused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** Ends for how the request came. */
    public static RequestRefused because(RequestRefusal rule) {
        return new RequestRefused(Problem.of(rule));
    }

    /** Ends for one field of the body. */
    public static RequestRefused because(FieldError... errors) {
        return new RequestRefused(Problem.of(RequestRefusal.CONTENT_REFUSED, List.of(errors)));
    }

    /** What to say. */
    public Problem problem() {
        return problem;
    }
}

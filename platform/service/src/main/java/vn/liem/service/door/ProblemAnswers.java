package vn.liem.service.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.LogBusy;
import vn.liem.eventstore.LogDamaged;
import vn.liem.eventstore.UnknownOutcome;
import vn.liem.kernel.Refusal;
import vn.liem.security.AccessRefusal;
import vn.liem.service.looking.RefusedAccess;

/** Turns whatever ends a request into a problem; an unexpected failure says nothing of the request or of the machine. */
public final class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    private final RequestAtDoor request;
    private final RefusedAccess refused;

    @Inject
    ProblemAnswers(RequestAtDoor request, RefusedAccess refused) {
        this.request = request;
        this.refused = refused;
    }

    @ServerExceptionMapper
    Response refused(RequestRefused refusal) {
        return answer(refusal.problem());
    }

    @ServerExceptionMapper
    Response busy(LogBusy busy) {
        return answer(Problem.of(RequestRefusal.BUSY).comeAgain());
    }

    @ServerExceptionMapper
    Response unknown(UnknownOutcome outcome) {
        return answer(Problem.of(RequestRefusal.OUTCOME_UNKNOWN).comeAgain());
    }

    @ServerExceptionMapper
    Response damaged(LogDamaged damage) {
        LOG.errorf("request %s: %s", request.traceId(), damage.getMessage());
        return answer(Problem.of(RequestRefusal.LOG_READ_ONLY));
    }

    @ServerExceptionMapper
    Response databaseFailed(DatabaseFailed failure) {
        LOG.errorf("request %s: %s", request.traceId(), failure.getMessage());
        return failure.isAway()
                ? answer(Problem.of(RequestRefusal.DATABASE_AWAY).comeAgain())
                : answer(Problem.of(RequestRefusal.UNEXPECTED));
    }

    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException nobody) {
        return answer(Problem.of(RequestRefusal.NOT_SIGNED_IN));
    }

    @ServerExceptionMapper
    Response notTaken(AuthenticationFailedException failure) {
        return failure.getAttributes().get(CallerOfToken.REFUSAL) instanceof Refusal why
                ? answer(Problem.of(RequestRefusal.NOT_SIGNED_IN.status(), why))
                : answer(Problem.of(RequestRefusal.NOT_SIGNED_IN));
    }

    @ServerExceptionMapper
    Response denied(ForbiddenException denied, ResourceInfo resource) {
        String act = resource.getResourceClass().getSimpleName() + "."
                + resource.getResourceMethod().getName();
        AccessRefusal rule = AccessRefusal.ROLE_DOES_NOT_HAVE_THIS_ACT;
        refused.record(request.caller(), act, rule, request.traceId());
        return answer(Problem.of(RequestRefusal.ACCESS_DENIED.status(), rule));
    }

    @ServerExceptionMapper
    Response ofHttp(WebApplicationException failure) {
        return switch (failure.getResponse().getStatus()) {
            case 400 -> answer(Problem.of(RequestRefusal.QUERY_NOT_READABLE));
            case 401 -> answer(Problem.of(RequestRefusal.NOT_SIGNED_IN));
            case 404 -> answer(Problem.of(RequestRefusal.NOT_FOUND));
            case 405 -> answer(Problem.of(RequestRefusal.METHOD_NOT_ALLOWED));
            case 406 -> answer(Problem.of(RequestRefusal.NOT_ACCEPTABLE));
            case 413 -> answer(Problem.of(RequestRefusal.BODY_TOO_LARGE));
            case 415 -> answer(Problem.of(RequestRefusal.CONTENT_TYPE_NOT_SUPPORTED));
            default -> unexpected(failure);
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        if (isDatabaseAway(failure)) {
            LOG.errorf("request %s: %s", request.traceId(), Frames.of(failure));
            return answer(Problem.of(RequestRefusal.DATABASE_AWAY).comeAgain());
        }
        LOG.errorf("request %s failed: %s", request.traceId(), Frames.of(failure));
        return answer(Problem.of(RequestRefusal.UNEXPECTED));
    }

    private Response answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.members(request.path(), request.traceId()));
        problem.retryAfterSeconds().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        if (problem.status() == RequestRefusal.NOT_SIGNED_IN.status()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    private static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new DatabaseFailed(sql).isAway();
            }
        }
        return false;
    }
}

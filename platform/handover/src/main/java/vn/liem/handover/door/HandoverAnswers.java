package vn.liem.handover.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.handover.desk.Asked;
import vn.liem.handover.desk.IncomingWatch;
import vn.liem.kernel.Refusal;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** How the desk's answers go out, and under whose name it is asked. */
@ApplicationScoped
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public class HandoverAnswers {

    private static final String SELF = HandoverResource.PATH + "/";

    private final CommandDoor door;
    private final RequestAtDoor request;
    private final IncomingWatch watch;
    private final HandoverWork work;

    @Inject
    HandoverAnswers(CommandDoor door, RequestAtDoor request, IncomingWatch watch, HandoverWork work) {
        this.door = door;
        this.request = request;
        this.watch = watch;
        this.work = work;
    }

    LocalDate today() {
        return door.today();
    }

    UUID newId() {
        return door.newId();
    }

    Asked asked() {
        return new Asked(request.authorship(), door.today(), request.fingerprint());
    }

    /** The same for a fact of another legal day. */
    Asked askedFor(LocalDate day) {
        return new Asked(request.authorship(), day, request.fingerprint());
    }

    Response of(CommandAnswer answer) {
        return of(answer, SELF);
    }

    Response of(CommandAnswer answer, String self) {
        Response response = door.answered(answer, OptionalLong.empty(), self);
        work.wake();
        return response;
    }

    /** Checks an offer's documents again; nothing to say where all of them are here or it is answered. */
    Response ofCheck(UUID offerId) {
        return watch.checkAgain(offerId)
                .map(this::of)
                .orElseGet(() -> Response.noContent().build());
    }

    RequestRefused refused(Refusal why) {
        return new RequestRefused(Problem.of(RequestRefusal.REFUSED_BY_RULE.status(), why));
    }
}

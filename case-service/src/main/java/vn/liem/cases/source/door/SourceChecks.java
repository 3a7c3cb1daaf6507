package vn.liem.cases.source.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.service.Localities;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** What only the door can check of a field: whether the body is known and the day has come; all findings in one answer. */
final class SourceChecks {

    private final Localities units;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    SourceChecks(Localities units, LocalDate today) {
        this.units = units;
        this.today = today;
    }

    SourceChecks source(String at, SourceToRegister asked) {
        day(at + "/sentOn", asked.sentOn());
        unit(at + "/sentBy", Optional.of(asked.sentBy()));
        unit(at + "/sentTo", asked.sentTo());
        unit(at + "/aboutUnit", asked.aboutUnit());
        return this;
    }

    SourceChecks receipt(String at, ReceiptToRecord asked) {
        day(at + "/receivedOn", asked.receivedOn());
        unit(at + "/receivedBy", Optional.of(asked.receivedBy()));
        return this;
    }

    SourceChecks redirection(String at, RedirectionToRecord asked) {
        day(at + "/redirectedOn", asked.redirectedOn());
        unit(at + "/redirectedTo", asked.redirectedTo());
        return this;
    }

    SourceChecks decision(String at, DecisionToRecord asked) {
        day(at + "/decidedOn", asked.decidedOn());
        return this;
    }

    SourceChecks correction(CorrectionToRecord asked) {
        source("/source", asked.source());
        for (int i = 0; i < asked.receipts().size(); i++) {
            receipt("/receipts/" + i, asked.receipts().get(i));
        }
        for (int i = 0; i < asked.redirections().size(); i++) {
            redirection("/redirections/" + i, asked.redirections().get(i));
        }
        for (int i = 0; i < asked.decisions().size(); i++) {
            decision("/decisions/" + i, asked.decisions().get(i));
        }
        return this;
    }

    /** Ends the request where something was found. */
    void pass() {
        if (!errors.isEmpty()) {
            throw new RequestRefused(Problem.of(RequestRefusal.CONTENT_REFUSED, errors));
        }
    }

    private void day(String pointer, LocalDate day) {
        if (day.isAfter(today)) {
            errors.add(FieldError.of(pointer, FieldRefusal.IN_THE_FUTURE));
        }
    }

    private void unit(String pointer, Optional<String> code) {
        Stream<String> unknown = code.stream().filter(given -> !units.isKnown(given));
        unknown.forEach(_ -> errors.add(FieldError.of(pointer, FieldRefusal.UNKNOWN_REFERENCE)));
    }
}

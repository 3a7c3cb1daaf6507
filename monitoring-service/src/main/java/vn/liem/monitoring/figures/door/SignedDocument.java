package vn.liem.monitoring.figures.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.UnreadEvent;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.FirstSnapshot;
import vn.liem.monitoring.figures.FrozenFigure;
import vn.liem.monitoring.figures.LogPosition;
import vn.liem.monitoring.figures.PeriodicReportRefusal;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.figures.Snapshot;
import vn.liem.monitoring.word.Meaning;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefused;
import vn.liem.verifier.Hash;

/**
 * All that a signed report says, as canonical JSON (RFC 8785). It follows from the logs at a position and the period
 * alone, so that anybody who has the logs can count it again to the byte.
 */
final class SignedDocument {

    /** Counts up when the same facts would be written otherwise. */
    private static final int FORM = 2;

    private static final int CONFLICT = 409;

    private static final ObjectMapper TREES = new ObjectMapper();

    private final Sheet sheet;
    private final Optional<Restatement> restatement;
    private final Known known;
    private final int form;
    private final List<UnreadEvent> unread;
    private final LegalOrder order;
    private final byte[] bytes;
    private final boolean signed;

    private SignedDocument(
            Sheet sheet,
            Optional<Restatement> restatement,
            Known known,
            int form,
            List<UnreadEvent> unread,
            LegalOrder order,
            byte[] bytes,
            boolean signed) {
        this.sheet = sheet;
        this.restatement = restatement;
        this.known = known;
        this.form = form;
        this.unread = unread;
        this.order = order;
        this.bytes = bytes;
        this.signed = signed;
    }

    /** A signed report that a later one takes up again. */
    record Earlier(UUID id, Report report, Known known) {}

    /** The document of a draft, with every figure that is defined, from what is known at its position. */
    static SignedDocument of(UUID id, AskedPeriod asked, Known known, Optional<Earlier> earlier, LegalOrder order) {
        return with(_ -> true, FORM, id, asked, known, earlier, order);
    }

    /**
     * The document of a signed report, with the figures that were signed: what is defined since is no part of it. What the
     * logs give otherwise is never shown as signed.
     *
     * @throws RequestRefused where its hash is another than the signed one
     */
    static SignedDocument again(
            Snapshot signed, UUID id, AskedPeriod asked, Known known, Optional<Earlier> earlier, LegalOrder order) {
        Set<String> figures = signed.figures().stream().map(FrozenFigure::id).collect(Collectors.toUnmodifiableSet());
        SignedDocument again = with(figures::contains, signed.form(), id, asked, known, earlier, order);
        if (!again.sha256().equals(signed.sha256())) {
            throw new RequestRefused(Problem.of(CONFLICT, PeriodicReportRefusal.DOCUMENT_DIFFERS));
        }
        return new SignedDocument(
                again.sheet, again.restatement, known, again.form, again.unread, order, again.bytes, true);
    }

    /** The document with some of the figures that are defined. */
    static SignedDocument with(
            Predicate<String> figures,
            int form,
            UUID id,
            AskedPeriod asked,
            Known known,
            Optional<Earlier> earlier,
            LegalOrder order) {
        Sheet sheet = Sheet.of(known.facts(), asked.report(), order).only(figures);
        Optional<Restatement> restatement = earlier.map(before ->
                Restatement.of(before.report(), before.known(), known, order).only(figures));
        List<UnreadEvent> unread = known.unreadIn(territoryOf(asked, known.facts()));
        Map<String, @Nullable Object> whole = PrintedSheet.numbers(sheet);
        whole.put("report", id.toString());
        whole.put("form", form);
        whole.put("position", new TreeMap<>(known.position()));
        if (form == FirstSnapshot.FORM) {
            whole.put("held", List.of());
        } else {
            whole.put("unread", unread.stream().map(SignedDocument::printed).toList());
        }
        earlier.ifPresent(before -> whole.put("restates", printed(before, restatement.orElseThrow())));
        return new SignedDocument(
                sheet,
                restatement,
                known,
                form,
                form == FirstSnapshot.FORM ? List.of() : unread,
                order,
                canonical(whole),
                false);
    }

    /** Its bytes. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** Its hash, in hexadecimal figures. */
    String sha256() {
        return Hash.over(bytes).hex();
    }

    /**
     * It on paper; a page of what is signed carries the hash.
     *
     * @param territory where facts lie that its lists name
     */
    Paper paper(Territory territory) {
        return new Paper(
                sheet,
                known,
                restatement,
                Paper.bodyOf(known, sheet.reported().report()),
                Optional.empty(),
                unread,
                signed ? Optional.of(sha256()) : Optional.empty(),
                order,
                territory);
    }

    /** The unit that it is about; nothing for everything. */
    Optional<String> scope() {
        return sheet.reported().report().scope();
    }

    /** What it was counted from. */
    Known known() {
        return known;
    }

    /** What moved in the report that it restates. */
    Optional<Restatement> restatement() {
        return restatement;
    }

    /** What is signed. */
    Snapshot snapshot() {
        List<LogPosition> position = new ArrayList<>();
        new TreeMap<>(known.position()).forEach((log, pos) -> position.add(new LogPosition(log, pos)));
        List<FrozenFigure> figures = new ArrayList<>();
        sheet.reported()
                .figures()
                .forEach((id, figure) ->
                        figures.add(FrozenFigure.of(id, Meaning.of(id).version(), figure)));
        List<String> moved = restatement.stream()
                .flatMap(what -> what.moved().stream())
                .map(Restatement.Moved::figure)
                .toList();
        return new Snapshot(form, position, unread, figures, moved, sha256());
    }

    private static Territory territoryOf(AskedPeriod asked, Facts facts) {
        return asked.scope()
                .map(unit -> Territory.of(Set.copyOf(new UnitTree(facts.units()).within(unit)), facts))
                .orElseGet(Territory::everywhere);
    }

    private static Map<String, Object> printed(UnreadEvent event) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("log", event.log());
        printed.put("pos", event.pos());
        printed.put("subject", event.subject());
        return printed;
    }

    private static Map<String, Object> printed(Earlier before, Restatement restatement) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("report", before.id().toString());
        printed.put(
                "moved",
                restatement.moved().stream().map(SignedDocument::printed).toList());
        return printed;
    }

    private static Map<String, @Nullable Object> printed(Restatement.Moved moved) {
        Map<String, @Nullable Object> printed = new LinkedHashMap<>();
        printed.put("figure", moved.figure());
        printed.put("before", PrintedFigures.value(moved.before()));
        printed.put("after", PrintedFigures.value(moved.after()));
        printed.put("facts", moved.facts().stream().map(SignedDocument::printed).toList());
        return printed;
    }

    private static Map<String, Object> printed(Restatement.MovedFact fact) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("list", fact.list());
        printed.put("fact", fact.origin().id());
        printed.put("subject", fact.origin().subject());
        printed.put("number", fact.number());
        printed.put("log", fact.origin().log());
        printed.put("pos", fact.origin().pos());
        printed.put("leaf", fact.origin().leaf());
        printed.put("before", fact.before().toString());
        printed.put("after", fact.after().toString());
        return printed;
    }

    private static byte[] canonical(Map<String, @Nullable Object> whole) {
        try {
            return new JsonCanonicalizer(TREES.writeValueAsString(whole)).getEncodedUTF8();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document is numbers and texts", e);
        } catch (IOException e) {
            throw new IllegalStateException("a document that was written is JSON", e);
        }
    }
}

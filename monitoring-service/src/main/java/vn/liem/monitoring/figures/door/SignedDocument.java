package vn.liem.monitoring.figures.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.fact.HeldCase;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.FrozenFigure;
import vn.liem.monitoring.figures.LogPosition;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.figures.Snapshot;
import vn.liem.monitoring.word.Meaning;
import vn.liem.verifier.Hash;

/**
 * All that a signed report says, as canonical JSON (RFC 8785). It follows from the logs at a position, the period and
 * the held cases alone, so that anybody who has the logs can count it again to the byte.
 */
final class SignedDocument {

    /** Counts up when the same facts would be written otherwise. */
    private static final int FORM = 1;

    private static final ObjectMapper TREES = new ObjectMapper();

    private final Sheet sheet;
    private final Optional<Restatement> restatement;
    private final Known known;
    private final List<HeldCase> held;
    private final LegalOrder order;
    private final byte[] bytes;
    private final boolean signed;

    private SignedDocument(
            Sheet sheet,
            Optional<Restatement> restatement,
            Known known,
            List<HeldCase> held,
            LegalOrder order,
            byte[] bytes,
            boolean signed) {
        this.sheet = sheet;
        this.restatement = restatement;
        this.known = known;
        this.held = held;
        this.order = order;
        this.bytes = bytes;
        this.signed = signed;
    }

    /** A signed report that a later one takes up again. */
    record Earlier(UUID id, Report report, Known known) {}

    /** The document of a report, from what is known at its position. */
    static SignedDocument of(
            UUID id, AskedPeriod asked, Known known, List<HeldCase> held, Optional<Earlier> earlier, LegalOrder order) {
        Sheet sheet = Sheet.of(known.facts(), asked.report(), order);
        Optional<Restatement> restatement =
                earlier.map(before -> Restatement.of(before.report(), before.known(), known, order));
        List<HeldCase> inOrder = held.stream()
                .sorted(Comparator.comparing(HeldCase::subject).thenComparing(HeldCase::log))
                .toList();
        Map<String, @Nullable Object> whole = PrintedSheet.of(sheet);
        whole.put("report", id.toString());
        whole.put("form", FORM);
        whole.put("position", new TreeMap<>(known.position()));
        whole.put("held", inOrder.stream().map(SignedDocument::printed).toList());
        earlier.ifPresent(before -> whole.put("restates", printed(before, restatement.orElseThrow())));
        return new SignedDocument(sheet, restatement, known, inOrder, order, canonical(whole), false);
    }

    /** Its bytes. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** Its hash, in hexadecimal figures. */
    String sha256() {
        return Hash.over(bytes).hex();
    }

    /** It once its hash is found to be the one that was signed. */
    SignedDocument asSigned() {
        return new SignedDocument(sheet, restatement, known, held, order, bytes, true);
    }

    /** It on paper; a page of what is signed carries the hash. */
    Paper paper() {
        return new Paper(
                sheet,
                known,
                restatement,
                Paper.bodyOf(known, sheet.reported().report()),
                Optional.empty(),
                held.stream().map(HeldCase::subject).distinct().toList(),
                signed ? Optional.of(sha256()) : Optional.empty(),
                order);
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
        return new Snapshot(position, held, figures, moved, sha256());
    }

    private static Map<String, Object> printed(HeldCase held) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("log", held.log());
        printed.put("subject", held.subject());
        printed.put("firstPos", held.firstPos());
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

package vn.liem.service.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.liem.eventstore.LogProofs;
import vn.liem.service.exchange.WholeAnswer;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.OutsideWitness;
import vn.liem.verifier.SignedNote;

/**
 * Asks a witness for its signature (C2SP tlog-witness, add-checkpoint): the size that it saw last, the proof that the log
 * has only grown since, and the signed checkpoint. A witness that saw another size says so and is asked once more.
 */
final class AddCheckpoint {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final long ANSWER_MAX_BYTES = 1L << 14;
    private static final Pattern SIZE = Pattern.compile("(0|[1-9][0-9]{0,17})\n");

    private final LogProofs proofs;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What a witness says. */
    sealed interface Answer {

        /** It has signed: the note with its line under that of the log. */
        record Cosigned(SignedNote note) implements Answer {}

        /** It has seen another history, or does not believe the proof. */
        record Refused(int status, long size) implements Answer {}

        /** It does not answer, or not as a witness does. */
        record Silent() implements Answer {}
    }

    AddCheckpoint(LogProofs proofs) {
        this.proofs = proofs;
    }

    /**
     * Asks for a signature.
     *
     * @param seen the size that it is believed to have seen last
     * @param note the checkpoint with the log's signature alone
     */
    Answer ask(OutsideWitness witness, URI url, long seen, SignedNote note) throws InterruptedException {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Optional<HttpResponse<byte[]>> first = send(url, seen, checkpoint, note);
        Optional<Long> other =
                first.filter(answer -> answer.statusCode() == 409).flatMap(AddCheckpoint::size);
        boolean again =
                other.filter(size -> size != seen && size <= checkpoint.size()).isPresent();
        Optional<HttpResponse<byte[]>> answer = again ? send(url, other.orElse(0L), checkpoint, note) : first;
        return answer.map(given -> judged(witness, given, note)).orElseGet(Answer.Silent::new);
    }

    private static Answer judged(OutsideWitness witness, HttpResponse<byte[]> answer, SignedNote note) {
        return switch (answer.statusCode()) {
            case 200 -> cosigned(witness, answer, note);
            case 409, 422 ->
                new Answer.Refused(answer.statusCode(), size(answer).orElse(0L));
            default -> new Answer.Silent(); // It does not know this log or cannot answer now.
        };
    }

    /** What else the answer holds, is passed over. */
    private static Answer cosigned(OutsideWitness witness, HttpResponse<byte[]> answer, SignedNote note) {
        try {
            String lines = new String(answer.body(), StandardCharsets.UTF_8);
            SignedNote together = SignedNote.parse(note.encoded() + lines);
            return witness.key()
                    .lineUnder(together)
                    .<Answer>map(line -> new Answer.Cosigned(new SignedNote(
                            note.text(), List.of(note.signatures().getFirst(), line))))
                    .orElseGet(Answer.Silent::new);
        } catch (IllegalArgumentException e) {
            return new Answer.Silent(); // What is no signature is no answer.
        }
    }

    private static Optional<Long> size(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.US_ASCII);
        return SIZE.matcher(text).matches() ? Optional.of(Long.parseLong(text.strip())) : Optional.empty();
    }

    private Optional<HttpResponse<byte[]>> send(URI url, long seen, Checkpoint checkpoint, SignedNote note)
            throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(url.toString().replaceAll("/+$", "") + "/add-checkpoint"))
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body(seen, checkpoint, note)))
                .build();
        try {
            return Optional.of(WholeAnswer.to(request, http, ANSWER_WITHIN, ANSWER_MAX_BYTES));
        } catch (IOException e) {
            return Optional.empty(); // It is asked again in the next round.
        }
    }

    private String body(long seen, Checkpoint checkpoint, SignedNote note) {
        StringBuilder body = new StringBuilder("old ").append(seen).append('\n');
        if (seen > 0 && seen < checkpoint.size()) {
            for (Hash hash : proofs.ofConsistency(seen, checkpoint.size()).path()) {
                body.append(Base64.getEncoder().encodeToString(hash.bytes())).append('\n');
            }
        }
        return body.append('\n').append(note.encoded()).toString();
    }
}

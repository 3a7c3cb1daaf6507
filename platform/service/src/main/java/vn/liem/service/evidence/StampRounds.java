package vn.liem.service.evidence;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.Rows;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.service.exchange.WholeAnswer;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.stamp.StampAuthority;

/** One log's errands to an authority of RFC 3161: the newest signed checkpoint is stamped once, and the stamp kept beside the log. */
final class StampRounds {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final long ANSWER_MAX_BYTES = 1L << 16;
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;
    private static final String LARGEST =
            "select coalesce(max(size), 0) from cosignature where log = ? and witness = ?";

    private final String log;
    private final StampAuthority authority;
    private final URI url;
    private final SignedCheckpoints signed;
    private final WitnessBook book;
    private final Rows rows;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    StampRounds(String log, DataSource database, StampAuthority authority, URI url) {
        this.log = log;
        this.authority = authority;
        this.url = url;
        this.signed = new SignedCheckpoints(database, log);
        this.book = new WitnessBook(database);
        this.rows = new Rows(database);
    }

    /** Has the newest checkpoint stamped, unless it is; says whether there is nothing left to stamp. */
    boolean bring() throws InterruptedException {
        Optional<SignedNote> newest = signed.latest();
        if (newest.isEmpty() || sizeOf(newest.get()) <= largest()) {
            return true;
        }
        SignedNote note = newest.get();
        Optional<SignedNote.Signature> line = stamp(note.text());
        line.ifPresent(stamped -> book.keepCosigned(
                log,
                sizeOf(note),
                authority.name(),
                new SignedNote(note.text(), List.of(note.signatures().getFirst(), stamped))));
        return line.isPresent();
    }

    private Optional<SignedNote.Signature> stamp(String text) throws InterruptedException {
        BigInteger nonce = new BigInteger(NONCE_BITS, random);
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(StampAuthority.request(text, nonce)))
                .build();
        try {
            HttpResponse<byte[]> answer = WholeAnswer.to(request, http, ANSWER_WITHIN, ANSWER_MAX_BYTES);
            return answer.statusCode() == OK ? authority.granted(text, nonce, answer.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // It is asked again in the next round.
        }
    }

    private long largest() {
        return rows.first(LARGEST, row -> row.getLong(1), log, authority.name()).orElse(0L);
    }

    private static long sizeOf(SignedNote note) {
        return Checkpoint.parse(note.text()).size();
    }
}

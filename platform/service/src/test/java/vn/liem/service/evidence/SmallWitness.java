package vn.liem.service.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.CosignerKey;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/** A witness over HTTP as the page of C2SP tlog-witness describes it, which knows nothing of this system but a log's key. */
final class SmallWitness implements AutoCloseable {

    static final Instant NOW = Instant.parse("2024-05-13T03:00:00Z");

    private final NoteKey log;
    private final KeyPair pair = NoteSigner.newPair();
    private final CosignerKey key;
    private final HttpServer server;
    private final List<Integer> answers = new ArrayList<>();
    private Checkpoint seen;

    SmallWitness(String name, NoteKey log) {
        this.log = log;
        this.key = new CosignerKey(name, NoteKey.of(name, pair.getPublic()).publicKey());
        this.seen = new Checkpoint(log.name(), 0, Hash.over(new byte[0]));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/witness/add-checkpoint", this::add);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/witness");
    }

    CosignerKey key() {
        return key;
    }

    /** The states that were answered, in their order. */
    List<Integer> answers() {
        return List.copyOf(answers);
    }

    private synchronized void add(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int gap = body.indexOf("\n\n");
        List<String> head = body.substring(0, gap).lines().toList();
        long old = Long.parseLong(head.getFirst().substring("old ".length()));
        Proof proof = new Proof(head.subList(1, head.size()).stream()
                .map(line -> new Hash(Base64.getDecoder().decode(line)))
                .toList());
        SignedNote note = SignedNote.parse(body.substring(gap + 2));
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(log.name())) {
            answer(exchange, 404, "");
        } else if (!note.isSignedBy(log)) {
            answer(exchange, 403, "");
        } else if (old > checkpoint.size()) {
            answer(exchange, 400, "");
        } else if (old != seen.size()
                || (old == checkpoint.size() && !checkpoint.root().equals(seen.root()))) {
            answer(exchange, 409, seen.size() + "\n");
        } else if (old > 0 && !proof.continues(old, seen.root(), checkpoint.size(), checkpoint.root())) {
            answer(exchange, 422, "");
        } else {
            seen = checkpoint;
            answer(exchange, 200, line(note.text()));
        }
    }

    private String line(String text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(pair.getPrivate());
            long seconds = NOW.getEpochSecond();
            signing.update(CosignerKey.statement(seconds, text).getBytes(StandardCharsets.UTF_8));
            int id = HexFormat.fromHexDigits(key.encoded().split("\\+", 3)[1]);
            byte[] bytes = ByteBuffer.allocate(4 + 8 + 64)
                    .putInt(id)
                    .putLong(seconds)
                    .put(signing.sign())
                    .array();
            return "\u2014 " + key.name() + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        answers.add(status);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

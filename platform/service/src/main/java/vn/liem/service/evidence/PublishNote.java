package vn.liem.service.evidence;

import java.util.concurrent.CompletionStage;
import vn.liem.verifier.SignedNote;

/** Publishes a signed checkpoint to all services; done once the broker has acknowledged it. */
@FunctionalInterface
public interface PublishNote {

    /** Publishes a note under a key; of two under one key the later is enough. */
    CompletionStage<Void> publish(String key, SignedNote note);
}

package vn.liem.messaging;

import java.util.concurrent.CompletionStage;

/** Hands a record to the broker; the stage ends when the broker has acknowledged it, or with the failure. */
@FunctionalInterface
public interface Publish {
    CompletionStage<Void> publish(PublishedRecord record);
}

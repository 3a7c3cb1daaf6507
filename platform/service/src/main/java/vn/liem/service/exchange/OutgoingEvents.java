package vn.liem.service.exchange;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import vn.liem.messaging.Publish;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.RecordForm;

/** Hands records to Kafka over the channel {@code events-out}; a record is published once the broker acknowledges it. */
@Singleton
final class OutgoingEvents implements Publish {

    /** The most records on their way; the relay sends at most a page at once. */
    private static final int MAX_ON_THE_WAY = 2_048;

    private final Emitter<byte[]> channel;

    @Inject
    OutgoingEvents(
            @Channel("events-out") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = MAX_ON_THE_WAY)
                    Emitter<byte[]> channel) {
        this.channel = channel;
    }

    @Override
    public CompletionStage<Void> publish(PublishedRecord record) {
        RecordHeaders headers = new RecordHeaders();
        RecordForm.headersOf(record).forEach(headers::add);
        return send(
                record.event().body().bytes(),
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(record.event().subject())
                        .withHeaders(headers)
                        .build());
    }

    /** Sends to another topic than that of the log. */
    CompletionStage<Void> send(String topic, String key, byte[] value) {
        return send(
                value,
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(topic)
                        .withKey(key)
                        .build());
    }

    private CompletionStage<Void> send(byte[] value, OutgoingKafkaRecordMetadata<String> place) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        channel.send(Message.of(
                value,
                Metadata.of(place),
                () -> {
                    acknowledged.complete(null);
                    return CompletableFuture.completedStage(null);
                },
                failure -> {
                    acknowledged.completeExceptionally(failure);
                    return CompletableFuture.completedStage(null);
                }));
        return acknowledged;
    }
}

package vn.liem.service.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Makes the topics of a service where they are missing and the broker lets it; where whoever runs the broker has made
 * them, a service needs no right to. One partition a log, so that topic order is log order.
 */
final class Topics {

    private static final long ANSWER_WITHIN_SECONDS = 30;
    private static final int ONE_PARTITION = 1;

    private Topics() {}

    /** Makes the topic unless it is there; it keeps its records for good, and a record has at most 1 MiB. */
    static void make(Map<String, Object> kafka, String topic, short replicas) {
        make(kafka, topic, replicas, Map.of("retention.ms", "-1", "cleanup.policy", "delete"));
    }

    /** Makes a topic of which the newest record under each key is enough. */
    static void makeOfNewest(Map<String, Object> kafka, String topic, short replicas) {
        make(kafka, topic, replicas, Map.of("cleanup.policy", "compact"));
    }

    private static void make(Map<String, Object> kafka, String topic, short replicas, Map<String, String> kept) {
        NewTopic wanted = new NewTopic(topic, ONE_PARTITION, replicas).configs(kept);
        try (Admin admin = Admin.create(new HashMap<>(kafka))) {
            if (isThere(admin, topic)) {
                return;
            }
            admin.createTopics(new ArrayList<>(List.of(wanted))).all().get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the topic %s cannot be made".formatted(topic), e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isThere(Admin admin, String topic)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            admin.describeTopics(List.of(topic)).allTopicNames().get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }
}

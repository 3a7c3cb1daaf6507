package vn.liem.local.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * The topics, and who may do what with them: each service writes the topic of its own log and no other, all read all,
 * all write signed checkpoints, and each reads in groups of its own name. Only the broker's own account makes topics.
 */
public final class BrokerRights {

    /** The topic that all write: what stands in it is signed. */
    static final String CHECKPOINTS = "checkpoints.v1";

    private static final List<String> WORDS =
            List.of("case", "investigation", "trial", "recovery", "notification", "monitoring");
    private static final String ANY_HOST = "*";
    private static final long ANSWER_SECONDS = 30;
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final short ONE_COPY = 1;

    private final Map<String, Object> administrator;

    /** Makes rights as the broker's own account. */
    public BrokerRights(Map<String, Object> administrator) {
        this.administrator = new HashMap<>(administrator);
    }

    /** The accounts that clients use, one a service: {@code case-service}. */
    public static List<String> accounts() {
        return WORDS.stream().map(BrokerRights::account).toList();
    }

    /** For docker compose: the broker's address and the password of its own account come in the environment. */
    public static void main(String... arguments) {
        Map<String, String> environment = System.getenv();
        new BrokerRights(KafkaServer.clientConfig(
                        environment.getOrDefault("LIEM_KAFKA_BOOTSTRAP", "localhost:9092"),
                        KafkaServer.USER,
                        environment.getOrDefault("LIEM_KAFKA_ADMIN_PASSWORD", "")))
                .make();
    }

    /** Makes the topics that are missing and the rights as they are meant: what else was granted is taken back. */
    public void make() {
        try (Admin admin = Admin.create(administrator)) {
            WORDS.forEach(word -> make(admin, topic(word), Map.of("retention.ms", "-1", "cleanup.policy", "delete")));
            make(admin, CHECKPOINTS, Map.of("cleanup.policy", "compact"));
            Set<AclBinding> meant = rights();
            Set<AclBinding> tooMany = new HashSet<>(
                    answer(admin.describeAcls(AclBindingFilter.ANY).values()));
            tooMany.removeAll(meant);
            answer(admin.deleteAcls(tooMany.stream().map(AclBinding::toFilter).toList())
                    .all());
            answer(admin.createAcls(meant).all());
            untilInForce(admin, meant);
        }
    }

    /** A right is granted by the controller, and the broker hears of it a moment later: nobody is to be refused until then. */
    private static void untilInForce(Admin admin, Set<AclBinding> meant) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ANSWER_SECONDS);
        while (!meant.equals(
                new HashSet<>(answer(admin.describeAcls(AclBindingFilter.ANY).values())))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the broker has not taken over the rights that were made");
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private static void make(Admin admin, String topic, Map<String, String> kept) {
        try {
            answer(admin.createTopics(List.of(new NewTopic(topic, 1, ONE_COPY).configs(kept)))
                    .all());
        } catch (TopicExistsException e) {
            // An earlier start has made it.
        }
    }

    private static Set<AclBinding> rights() {
        Set<AclBinding> rights = new HashSet<>();
        for (String word : WORDS) {
            String account = account(word);
            rights.add(right(account, ResourceType.TOPIC, topic(word), PatternType.LITERAL, AclOperation.WRITE));
            rights.add(right(account, ResourceType.TOPIC, CHECKPOINTS, PatternType.LITERAL, AclOperation.WRITE));
            for (String topic : topics()) {
                rights.add(right(account, ResourceType.TOPIC, topic, PatternType.LITERAL, AclOperation.READ));
            }
            rights.add(right(account, ResourceType.GROUP, account, PatternType.PREFIXED, AclOperation.READ));
        }
        return rights;
    }

    private static List<String> topics() {
        List<String> topics =
                new ArrayList<>(WORDS.stream().map(BrokerRights::topic).toList());
        topics.add(CHECKPOINTS);
        return topics;
    }

    private static AclBinding right(
            String account, ResourceType kind, String name, PatternType pattern, AclOperation act) {
        return new AclBinding(
                new ResourcePattern(kind, name, pattern),
                new AccessControlEntry("User:" + account, ANY_HOST, act, AclPermissionType.ALLOW));
    }

    private static String account(String word) {
        return word + "-service";
    }

    private static String topic(String word) {
        return word + ".events.v1";
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException known) {
                throw known;
            }
            throw new IllegalStateException("the broker's topics and rights could not be made", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making the broker's rights", e);
        }
    }
}

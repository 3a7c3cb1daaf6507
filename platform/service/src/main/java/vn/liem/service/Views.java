package vn.liem.service;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.Projector;
import vn.liem.eventstore.SharedFeed;
import vn.liem.eventstore.View;

/**
 * Every view of the service, followed from its start to its end: each {@link View} bean gets a projector over the
 * service's own log and every other {@link Feed} bean.
 */
@Singleton
public final class Views {

    private static final Logger LOG = Logger.getLogger(Views.class);

    private final Map<Class<? extends View>, Projector> projectors = new LinkedHashMap<>();
    private final Map<Class<? extends View>, Rebuild> rebuilds = new ConcurrentHashMap<>();

    /** How the last filling anew of a view since the start of the service stands. */
    public sealed interface Rebuild {

        /** It goes on; readers see the old rows. */
        record Underway() implements Rebuild {}

        /** The new rows are in place. */
        record Done() implements Rebuild {}

        /**
         * It broke off, and the old rows stand.
         *
         * @param fault the class of what broke it off
         */
        record Failed(String fault) implements Rebuild {}
    }

    @Inject
    Views(DataSource database, @All List<View> views, EventLog log, @All List<Feed> others) {
        List<Feed> feeds = new ArrayList<>();
        feeds.add(new SharedFeed(log.reader()));
        others.forEach(other -> feeds.add(new SharedFeed(other)));
        views.forEach(view -> projectors.put(view.getClass(), new Projector(database, view, feeds)));
    }

    void start(@Observes StartupEvent event) {
        projectors.values().forEach(Projector::start);
    }

    void stop(@Observes ShutdownEvent event) {
        projectors.values().forEach(Projector::close);
    }

    /** Says to every view that there is something new. */
    public void wake() {
        projectors.values().forEach(Projector::wake);
    }

    /** Waits until the view shows what stands at the position; false when the time is over first. */
    public boolean await(Class<? extends View> view, Position position, Duration atMost) {
        return projector(view).await(position.log(), position.pos(), atMost);
    }

    /** The projector of a view. */
    public Projector projector(Class<? extends View> view) {
        Projector projector = projectors.get(view);
        if (projector == null) {
            throw new IllegalArgumentException(view.getName() + " is no bean of this service");
        }
        return projector;
    }

    /**
     * Fills a view anew beside itself, in a thread of its own; where that goes on already, nothing more is begun.
     * {@link #rebuildOf} tells how it stands.
     */
    public void rebuild(Class<? extends View> view) {
        Projector projector = projector(view);
        boolean[] begins = {false};
        rebuilds.compute(view, (_, before) -> {
            begins[0] = !(before instanceof Rebuild.Underway);
            return new Rebuild.Underway();
        });
        if (begins[0]) {
            Thread.ofVirtual().name("rebuild " + view.getSimpleName()).start(() -> fill(view, projector));
        }
    }

    private void fill(Class<? extends View> view, Projector projector) {
        LOG.infof("the view %s is filled anew", view.getSimpleName());
        try {
            projector.rebuild();
            rebuilds.put(view, new Rebuild.Done());
        } catch (RuntimeException e) {
            // By class alone, since a message may quote a row.
            LOG.errorf(
                    "the view %s was not filled anew: %s",
                    view.getSimpleName(), e.getClass().getName());
            rebuilds.put(view, new Rebuild.Failed(e.getClass().getName()));
        }
    }

    /** How the last filling anew of a view stands; empty where there was none since the start. */
    public Optional<Rebuild> rebuildOf(Class<? extends View> view) {
        return Optional.ofNullable(rebuilds.get(view));
    }

    /** The view of that name, as {@link #all} has it without its package. */
    public Optional<Class<? extends View>> named(String name) {
        return projectors.keySet().stream()
                .filter(view -> view.getSimpleName().equals(name))
                .findFirst();
    }

    /** The projectors of all views. */
    public Map<Class<? extends View>, Projector> all() {
        return Map.copyOf(projectors);
    }
}

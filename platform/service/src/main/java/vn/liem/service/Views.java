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
import javax.sql.DataSource;
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

    private final Map<Class<? extends View>, Projector> projectors = new LinkedHashMap<>();

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

    /** The projectors of all views. */
    public Map<Class<? extends View>, Projector> all() {
        return Map.copyOf(projectors);
    }
}

package vn.liem.service.testing;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The routes of the service under test as its server has mounted them, whatever is said of them. */
final class MountedRoutes {

    private MountedRoutes() {}

    /** Each as its method and its path, {@code GET /api/v1/cases/{id}}. */
    static SortedSet<String> all() {
        SortedSet<String> routes = new TreeSet<>();
        Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        RuntimeResourceVisitor.visitRuntimeResources(
                deployment.getPrefix(), deployment.getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (resource.getHttpMethod() != null) {
                            routes.add(resource.getHttpMethod() + " " + plain(path));
                        }
                    }
                });
        return routes;
    }

    /** Without the form of a parameter and without the slash at the end, which both say nothing of the place. */
    private static String plain(String path) {
        String places = path.replaceAll("\\{([A-Za-z0-9]+)[^/]*}", "{$1}").replaceAll("//+", "/");
        return places.length() > 1 && places.endsWith("/") ? places.substring(0, places.length() - 1) : places;
    }
}

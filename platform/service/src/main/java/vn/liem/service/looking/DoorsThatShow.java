package vn.liem.service.looking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the code of a door says of looking through it. */
final class DoorsThatShow {

    private static final Set<String> READ_ON_THE_SCREEN = Set.of("application/json", "text/html", "text/plain");

    private DoorsThatShow() {}

    /** Whether somebody looks who comes by this door: they ask, or open what is sealed; and there is something to see. */
    static boolean shows(Method door) {
        return (door.isAnnotationPresent(GET.class) || door.isAnnotationPresent(Opens.class))
                && !door.isAnnotationPresent(NotLookedAt.class)
                && !door.getDeclaringClass().isAnnotationPresent(NotLookedAt.class);
    }

    /** Whether what leaves by it is a file: a table, a package, a document, or whatever is sent to be kept. */
    static boolean isFile(Method door, @Nullable MediaType answered, MultivaluedMap<String, Object> headers) {
        if (headers.containsKey(HttpHeaders.CONTENT_DISPOSITION)) {
            return true;
        }
        if (answered != null) {
            return !isReadOnTheScreen(answered.getType() + "/" + answered.getSubtype());
        }
        Produces produced = Optional.ofNullable(door.getAnnotation(Produces.class))
                .orElse(door.getDeclaringClass().getAnnotation(Produces.class));
        return produced != null
                && Arrays.stream(produced.value()).noneMatch(type -> isReadOnTheScreen(type.split(";", -1)[0].strip()));
    }

    private static boolean isReadOnTheScreen(String type) {
        return READ_ON_THE_SCREEN.contains(type) || type.endsWith("+json");
    }

    /** What the API calls it; a page that is no part of the API is called by its class. */
    static String operationOf(Method door) {
        return Optional.ofNullable(door.getAnnotation(Operation.class))
                .map(Operation::operationId)
                .filter(id -> !id.isEmpty())
                .orElseGet(() -> door.getDeclaringClass().getSimpleName() + "." + door.getName());
    }
}

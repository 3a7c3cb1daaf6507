package vn.liem.service.door;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods behind the operations of an API, for what their signatures say of the manners of the door. */
final class OperationsInCode {

    private static final DotName RESPONSE = DotName.createSimple(Response.class);
    private static final DotName POSTED = DotName.createSimple(POST.class);

    private final Map<String, MethodInfo> methods;

    private OperationsInCode(Map<String, MethodInfo> methods) {
        this.methods = methods;
    }

    static OperationsInCode of(IndexView index) {
        Map<String, MethodInfo> methods = new HashMap<>();
        for (AnnotationInstance operation : index.getAnnotations(DotName.createSimple(Operation.class))) {
            if (operation.value("operationId") != null) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
        return new OperationsInCode(methods);
    }

    /** Whether it is a command: JSON or nothing is posted, and the answer says what was recorded. */
    boolean isCommand(String operationId) {
        return method(operationId)
                .filter(method -> method.hasAnnotation(POSTED))
                .filter(method -> method.returnType().name().equals(RESPONSE))
                .filter(method -> onMethodOrClass(method, DotName.createSimple(Consumes.class))
                        .map(consumed ->
                                Arrays.asList(consumed.value().asStringArray()).contains(MediaType.APPLICATION_JSON))
                        .orElse(true))
                .isPresent();
    }

    /** Whether the question waits for what was written at a position. */
    boolean waitsForPosition(String operationId) {
        return method(operationId)
                .flatMap(method -> onMethodOrClass(method, DotName.createSimple(Shows.class)))
                .isPresent();
    }

    /** Whether the question is answered by pages: it lists what a view shows, as {@link Query} pages it. */
    boolean isPaged(String operationId) {
        return operationId.startsWith("list")
                && waitsForPosition(operationId)
                && method(operationId)
                        .filter(method -> method.returnType().name().equals(RESPONSE))
                        .isPresent();
    }

    private Optional<MethodInfo> method(String operationId) {
        return Optional.ofNullable(methods.get(operationId));
    }

    private static Optional<AnnotationInstance> onMethodOrClass(MethodInfo method, DotName annotation) {
        return Optional.ofNullable(method.annotation(annotation))
                .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(annotation)));
    }
}

package vn.liem.monitoring.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.liem.monitoring.word.Language;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.Problem;

/** Answers of pages: a problem is a page too, and no page is kept by a cache. */
public final class PageAnswers {

    private final Frames frames;

    @Inject
    PageAnswers(Frames frames) {
        this.frames = frames;
    }

    /**
     * What the page of a problem says.
     *
     * @param fields what is wrong with parameters of the address, each with its name
     * @param list the address of the list that was asked for, without parameters; empty where it was no list
     */
    public record Told(int status, String sentence, List<String> fields, String list, String traceId) {}

    @CheckedTemplate(basePath = "pages/problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Told told);
    }

    @ServerResponseFilter
    void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith("/api/") || path.startsWith("/assets/")) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean problem = response.getMediaType() != null
                && response.getMediaType().isCompatible(MediaType.valueOf(Problem.MEDIA_TYPE));
        if (problem && response.getEntity() instanceof Map<?, ?> members) {
            response.setEntity(
                    page(response.getStatus(), members, path), null, MediaType.valueOf("text/html;charset=UTF-8"));
        }
    }

    private String page(int status, Map<?, ?> members, String path) {
        Language language = frames.language();
        List<String> fields = fields(members, language);
        Told told = new Told(
                status,
                String.valueOf(members.get(language.of("detailVi", "detail"))),
                fields,
                fields.isEmpty() ? "" : path,
                String.valueOf(members.get("traceId")));
        return Templates.page(frames.bare(), told).setLocale(language.locale()).render();
    }

    /** Only of parameters: what stands in a body was sent by a form of ours. */
    private static List<String> fields(Map<?, ?> members, Language language) {
        return members.get("errors") instanceof List<?> errors
                ? errors.stream()
                        .filter(FieldError.class::isInstance)
                        .map(FieldError.class::cast)
                        .filter(error -> error.pointer().startsWith("?"))
                        .map(error -> "%s: %s"
                                .formatted(
                                        error.pointer().substring(1), language.of(error.messageVi(), error.message())))
                        .toList()
                : List.of();
    }
}

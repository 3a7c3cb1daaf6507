package vn.liem.monitoring.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.liem.monitoring.word.Language;
import vn.liem.service.door.Problem;

/** Answers of pages: a problem is a page too, and no page is kept by a cache. */
public final class PageAnswers {

    private final Frames frames;

    @Inject
    PageAnswers(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "pages/problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, int status, String sentence, String traceId);
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
            response.setEntity(page(response.getStatus(), members), null, MediaType.valueOf("text/html;charset=UTF-8"));
        }
    }

    private String page(int status, Map<?, ?> members) {
        Language language = frames.language();
        String sentence = String.valueOf(members.get(language.of("detailVi", "detail")));
        String trace = String.valueOf(members.get("traceId"));
        return Templates.page(frames.bare(), status, sentence, trace)
                .setLocale(language.locale())
                .render();
    }
}

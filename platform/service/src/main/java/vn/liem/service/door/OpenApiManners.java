package vn.liem.service.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes the manners of doors into the description of a service's API: the headers of commands, the answers, problems,
 * and for each command the example in {@code openapi/<operationId>.json} among the service's resources.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiManners implements OASFilter {

    private static final String JSON = "application/json";

    /** How paths end at which long questions are posted: they change nothing, and need no key and no version. */
    private static final String LOOK_UPS = "look-ups";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(constant -> (Object) constant.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        describe(api);
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            command(path, item);
            query(item);
        });
    }

    private static void describe(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSchema("Problem", problem())
                .addSchema("CommandAnswered", answered())
                .addSecurityScheme(
                        "SecurityScheme",
                        OASFactory.createSecurityScheme()
                                .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the realm, signed with PS256."));
    }

    private static void command(String path, PathItem item) {
        Operation command = item.getPOST();
        if (command == null || path.endsWith(LOOK_UPS)) {
            return;
        }
        command.addParameter(header("Idempotency-Key", "A UUID: the same key gets the same answer.", true, "uuid"));
        if (path.contains("{")) {
            String why = "The version that was looked at, as the ETag said it: \"v17\". Additive facts need none.";
            command.addParameter(header("If-Match", why, false, null));
        }
        MediaType json = command.getRequestBody() == null
                ? null
                : command.getRequestBody().getContent().getMediaType(JSON);
        if (json == null) {
            return; // What is sent otherwise is answered otherwise: its door says how.
        }
        exampleOf(command.getOperationId()).ifPresent(json::setExample);
        APIResponses answers = OASFactory.createAPIResponses();
        answers.addAPIResponse(
                "201",
                OASFactory.createAPIResponse()
                        .description("It is done; Location, ETag and body say what stands.")
                        .content(content(JSON, "CommandAnswered")));
        command.setResponses(answers.addAPIResponse("default", refused()));
    }

    private static void query(PathItem item) {
        Operation query = item.getGET();
        if (query == null) {
            return;
        }
        query.addParameter(OASFactory.createParameter()
                .name("position")
                .in(Parameter.In.QUERY)
                .description("Waits until what was written at this position is shown: case-service/1:123.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        if (query.getResponses() == null) {
            query.setResponses(OASFactory.createAPIResponses());
        }
        query.getResponses().addAPIResponse("default", refused());
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse refused() {
        return OASFactory.createAPIResponse()
                .description("Refused; code and sentences say why.")
                .content(content(Problem.MEDIA_TYPE, "Problem"));
    }

    private static org.eclipse.microprofile.openapi.models.media.Content content(String type, String schema) {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + schema));
        return OASFactory.createContent().addMediaType(type, media);
    }

    private static Parameter header(
            String name, String description, boolean required, @org.jspecify.annotations.Nullable String format) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format(format));
    }

    private static Schema problem() {
        Schema error = object(Map.of("pointer", text(), "code", text(), "message", text(), "messageVi", text()));
        Schema problem = object(Map.of(
                "type", text(),
                "title", text(),
                "titleVi", text(),
                "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                "detail", text(),
                "detailVi", text(),
                "instance", text(),
                "code", text(),
                "traceId", text()));
        problem.addProperty(
                "errors",
                OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error));
        problem.setRequired(List.of("type", "title", "titleVi", "status", "detail", "detailVi", "code", "traceId"));
        return problem;
    }

    private static Schema answered() {
        return object(Map.of(
                "eventIds",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(text().format("uuid")),
                "streamVersion", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                "position", text(),
                "links", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)));
    }

    private static Schema object(Map<String, Schema> properties) {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> schema.addProperty(property.getKey(), property.getValue()));
        return schema;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Optional<Object> exampleOf(@org.jspecify.annotations.Nullable String operationId) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream example = loader.getResourceAsStream("openapi/" + operationId + ".json")) {
            return example == null ? Optional.empty() : Optional.of(MAPPER.readValue(example, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

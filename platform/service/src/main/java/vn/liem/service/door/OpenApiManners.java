package vn.liem.service.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Writes the manners of doors into the description of a service's API: the headers of commands, the answers, problems,
 * and for each request with JSON the example in {@code openapi/<operationId>.json} among the resources of the service or of
 * the platform module that has the door.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiManners implements OASFilter {

    private static final String JSON = "application/json";

    /** What is assumed of the answers to a method that does not say what it answers. */
    private static final Set<String> ASSUMED = Set.of("200", "201", "401", "403");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final OperationsInCode code;
    private final RecordsInCode records;

    /** Manners for the operations of the classes in an index, as the build hands it over. */
    public OpenApiManners(IndexView index) {
        this.code = OperationsInCode.of(index);
        this.records = RecordsInCode.of(index);
    }

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
            sent(path, item.getPOST());
            sent(path, item.getPUT());
            asked(item.getGET());
        });
    }

    private void describe(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        if (api.getComponents().getSchemas() != null) {
            api.getComponents().setSchemas(records.asWritten(api.getComponents().getSchemas()));
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

    private void sent(String path, @Nullable Operation operation) {
        if (operation == null) {
            return;
        }
        json(operation).ifPresent(json -> exampleOf(operation.getOperationId()).ifPresent(json::setExample));
        if (code.isCommand(operation.getOperationId())) {
            command(path, operation);
        }
        answers(operation).addAPIResponse("default", refused());
    }

    private static void command(String path, Operation command) {
        command.addParameter(header("Idempotency-Key", "A UUID: the same key gets the same answer.", true, "uuid"));
        if (path.contains("{")) {
            String why = "The version that was looked at, as the ETag said it: \"v17\". Additive facts need none.";
            command.addParameter(header("If-Match", why, false, null));
        }
        APIResponses said = answers(command);
        command.setResponses(OASFactory.createAPIResponses()
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse()
                                .description("It is done; Location, ETag and body say what stands.")
                                .content(content(JSON, "CommandAnswered"))));
        said.getAPIResponses().forEach((status, answer) -> {
            if (!ASSUMED.contains(status)) {
                command.getResponses().addAPIResponse(status, answer);
            }
        });
    }

    private void asked(@Nullable Operation query) {
        if (query == null) {
            return;
        }
        if (code.waitsForPosition(query.getOperationId())) {
            String why = "Waits until what was written at this position is shown: case-service/1:123.";
            query.addParameter(asked("position", why).schema(text()));
        }
        if (code.isPaged(query.getOperationId())) {
            page(query);
        }
        answers(query).addAPIResponse("default", refused());
    }

    private static void page(Operation query) {
        Schema limit = OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Query.LIMIT_MAX));
        query.addParameter(asked("limit", "The most rows of the page.").schema(limit));
        query.addParameter(asked("cursor", "Where the page begins, as the next of the page before says it.")
                .schema(text()));
        Optional.ofNullable(answers(query).getAPIResponse("200"))
                .flatMap(found -> Optional.ofNullable(found.getContent()))
                .map(content -> content.getMediaType(JSON))
                .ifPresent(json -> json.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .addProperty("items", json.getSchema())
                        .addProperty("next", text().description("The address of the next page, where there is one."))
                        .addRequired("items")));
    }

    private static Parameter asked(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(description);
    }

    private static Optional<MediaType> json(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .flatMap(body -> Optional.ofNullable(body.getContent().getMediaType(JSON)));
    }

    private static APIResponses answers(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        return operation.getResponses();
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

    private static Parameter header(String name, String description, boolean required, @Nullable String format) {
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

    private static Optional<Object> exampleOf(@Nullable String operationId) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream example = loader.getResourceAsStream("openapi/" + operationId + ".json")) {
            return example == null ? Optional.empty() : Optional.of(MAPPER.readValue(example, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

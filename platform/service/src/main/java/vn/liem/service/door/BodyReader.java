package vn.liem.service.door;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import vn.liem.eventstore.BodyCodec;

/** Reads bodies of requests into records, strictly: duplicate and unknown members are refused, and so is what is too large. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Priority(1)
public final class BodyReader implements MessageBodyReader<Record> {

    /** The largest body of a command, in bytes. */
    public static final int MAX_BYTES = 131_072;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final RequestAtDoor request;

    @Inject
    BodyReader(RequestAtDoor request) {
        this.request = request;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> httpHeaders,
            InputStream entity)
            throws IOException {
        byte[] bytes = entity.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw RequestRefused.because(RequestRefusal.BODY_TOO_LARGE);
        }
        String json = new String(bytes, StandardCharsets.UTF_8);
        Record body = BodyBinder.bind(parse(json), type);
        request.body(canonical(json));
        return body;
    }

    private static String canonical(String json) {
        try {
            return BodyCodec.canonical(json).json();
        } catch (IllegalArgumentException _) {
            // JSON for a parser, and yet without a canonical form: half a character, a number beyond all bounds.
            throw RequestRefused.because(RequestRefusal.BODY_NOT_READABLE);
        }
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode body = MAPPER.readTree(json);
            if (body == null || body.isMissingNode()) {
                throw RequestRefused.because(RequestRefusal.BODY_NOT_READABLE);
            }
            return body;
        } catch (JsonProcessingException _) {
            // The parser's message may quote what was sent.
            throw RequestRefused.because(RequestRefusal.BODY_NOT_READABLE);
        }
    }
}

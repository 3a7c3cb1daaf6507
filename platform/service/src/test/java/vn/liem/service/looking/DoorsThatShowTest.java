package vn.liem.service.looking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** What of the answers of doors is a file that leaves the system. */
class DoorsThatShowTest {

    private static final MediaType JSON = new MediaType("application", "json");
    private static final MediaType TABLE = new MediaType("text", "csv");

    /** A door that answers with JSON. */
    @GET
    @Produces("application/json")
    public String door() {
        return "";
    }

    @Test
    void a_table_is_a_file_and_an_answer_on_the_screen_is_none() throws NoSuchMethodException {
        assertTrue(DoorsThatShow.isFile(method(), TABLE, new MultivaluedHashMap<>()));
        assertFalse(DoorsThatShow.isFile(method(), JSON, new MultivaluedHashMap<>()));
        assertFalse(DoorsThatShow.isFile(method(), null, new MultivaluedHashMap<>()));
    }

    @Test
    void what_is_sent_to_be_kept_is_a_file_in_whatever_form() throws NoSuchMethodException {
        MultivaluedMap<String, Object> kept = new MultivaluedHashMap<>();
        kept.add(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky.json\"");
        assertTrue(DoorsThatShow.isFile(method(), JSON, kept));
        assertTrue(DoorsThatShow.isFile(method(), null, kept));
    }

    private static Method method() throws NoSuchMethodException {
        return DoorsThatShowTest.class.getDeclaredMethod("door");
    }
}

package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.liem.registers.answer.RegisterTemplate;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.file.RegisterFile;
import vn.liem.registers.file.RegisterReader;
import vn.liem.registers.row.Register;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class TemplateResourceIT {

    private static final String TEMPLATES = "/api/v1/register-templates";

    private final Client importer = new Client(Tokens.officer("T01-NC", "T01", Role.IMPORTER));

    @Test
    void who_imports_downloads_an_empty_register_as_workbook_or_as_text() {
        Response list = importer.request().get(TEMPLATES);
        assertEquals(200, list.statusCode());
        assertEquals(Register.values().length, list.jsonPath().getList("items").size());
        for (String path : list.jsonPath().getList("items.workbook", String.class)) {
            Response workbook = importer.request().accept("*/*").get(path);
            String file = path.substring(path.lastIndexOf('/') + 1);
            assertEquals(200, workbook.statusCode());
            assertEquals("attachment; filename=\"%s\"".formatted(file), workbook.header("Content-Disposition"));
            ReadRegister read = RegisterReader.read(
                    Register.ofFile(file).orElseThrow(), new RegisterFile(file, workbook.asByteArray()));
            assertEquals(List.of(), read.faults());
            assertEquals(List.of(), read.unknownColumns());
        }
        Response text = download(importer, "petitions.csv");
        assertEquals(200, text.statusCode());
        assertArrayEquals(RegisterTemplate.text(Register.PETITIONS), text.asByteArray());
    }

    @Test
    void a_register_as_text_and_as_workbook_is_refused_and_what_no_register_has_is_named() {
        byte[] header = RegisterTemplate.text(Register.UNITS);
        byte[] workbook = RegisterTemplate.workbook(Register.UNITS);
        Response twice = dryRun(Map.of("units.csv", header, "units.xlsx", workbook));
        assertEquals(422, twice.statusCode());
        assertEquals("register_twice", twice.jsonPath().getString("code"));
        Response alone = dryRun(Map.of("units.xlsx", workbook));
        assertEquals(200, alone.statusCode());
        assertEquals(0, alone.jsonPath().getInt("rejected"));
        Response more = dryRun(Map.of("units.csv", "unit_code,Ghi chú\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("units: Ghi chú"), more.jsonPath().getList("unknownColumns"));
    }

    @Test
    void what_is_no_register_is_not_found_and_others_are_refused() {
        assertEquals(404, download(importer, "people.xlsx").statusCode());
        Client intake = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
        assertEquals(403, download(intake, "petitions.xlsx").statusCode());
    }

    private Response dryRun(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return importer.request()
                .contentType("application/zip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(bytes.toByteArray())
                .post("/api/v1/imports?dryRun=true");
    }

    private static Response download(Client who, String file) {
        return who.request().accept("*/*").get(TEMPLATES + "/" + file);
    }
}

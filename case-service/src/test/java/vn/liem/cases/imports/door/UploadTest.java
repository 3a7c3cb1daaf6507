package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.liem.cases.imports.ImportRefusal;
import vn.liem.registers.row.Register;

class UploadTest {

    private static final String REGISTER = Register.values()[0].fileName();

    @Test
    void a_folder_in_the_zip_is_passed_over() throws IOException {
        assertInstanceOf(Upload.Registers.class, Upload.of(zip("registers/", 0)));
    }

    @Test
    void a_folder_that_has_content_is_none() throws IOException {
        assertEquals(new Upload.Refused(ImportRefusal.NOT_A_FOLDER), Upload.of(zip("registers/", 5_000_000)));
    }

    /** An entry of so many bytes, which pack to almost none, and a register behind it. */
    private static byte[] zip(String entry, int bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[bytes]);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(REGISTER));
            zip.write('x');
            zip.closeEntry();
        }
        return packed.toByteArray();
    }
}

package vn.liem.cases.imports.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.registers.answer.RegisterTemplate;
import vn.liem.registers.row.Register;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Empty registers to fill in, one file for each, as a workbook or as text. */
@Path(TemplateResource.PATH)
@RolesAllowed("importer")
@RunOnVirtualThread
@Tag(name = "imports", description = "Nhập sổ · Imports of registers")
public final class TemplateResource {

    static final String PATH = "/api/v1/register-templates";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=UTF-8";

    private final Gate gate;

    @Inject
    TemplateResource(Gate gate) {
        this.gate = gate;
    }

    @GET
    @Operation(operationId = "listRegisterTemplates", summary = "Các mẫu sổ · The templates of all registers")
    public TemplatesShown list() {
        gate.permit(Act.IMPORT, CaseFacts.none());
        return TemplatesShown.all(PATH);
    }

    @GET
    @Path("{file}")
    @Produces({XLSX, CSV})
    @Operation(operationId = "registerTemplate", summary = "Tải mẫu sổ · Download the template of a register")
    @Parameter(
            name = "file",
            description = "The name of the register's file: petitions.xlsx, or petitions.csv.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The file, with Vietnamese headers.",
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response template(@PathParam("file") String file) {
        gate.permit(Act.IMPORT, CaseFacts.none());
        Register register = Register.ofFile(file).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        boolean workbook = file.equals(register.workbookName());
        return Response.ok(
                        workbook ? RegisterTemplate.workbook(register) : RegisterTemplate.text(register),
                        workbook ? XLSX : CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file))
                .build();
    }
}

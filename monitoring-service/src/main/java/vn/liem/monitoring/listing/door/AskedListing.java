package vn.liem.monitoring.listing.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.PageNumber;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;

/** What is asked of a list, read from the address: its order, its page, the unit of money, one of some codes. */
@RequestScoped
public class AskedListing {

    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final String MONEY = "money";

    private final Query query;

    @Inject
    AskedListing(Query query) {
        this.query = query;
    }

    /** The address of a page with what is asked by these names, by the order and by the unit of money. */
    public Address address(String path, String... names) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : names) {
            query.text(name).ifPresent(value -> given.put(name, value));
        }
        query.text(SORT).ifPresent(value -> given.put(SORT, value));
        query.text(MONEY).ifPresent(value -> given.put(MONEY, value));
        return new Address(path, given);
    }

    /** One of these codes, where one is asked for; the end of the request where it is another. */
    public Optional<String> oneOf(String name, List<String> codes) {
        Optional<String> asked = query.text(name);
        if (asked.isPresent() && !codes.contains(asked.get())) {
            throw refused(name, FieldRefusal.NOT_A_CODE, String.join(", ", codes));
        }
        return asked;
    }

    /** The unit of money that is asked for, or this one. */
    public MoneyUnit money(MoneyUnit otherwise) {
        List<String> codes =
                Arrays.stream(MoneyUnit.values()).map(MoneyUnit::code).toList();
        return oneOf(MONEY, codes).flatMap(MoneyUnit::ofCode).orElse(otherwise);
    }

    /** A list in the order that is asked for; the end of the request where it cannot be sorted so. */
    public <T> Listing<T> sorted(Listing<T> listing) {
        Optional<Listing.Sort> sort = query.text(SORT).map(Listing.Sort::of);
        if (sort.isPresent() && !listing.canBe(sort.get())) {
            throw refused(SORT, FieldRefusal.NOT_A_CODE, "");
        }
        return sort.map(listing::sorted).orElse(listing);
    }

    /** The page of a list that is asked for, in the order that is asked for. */
    public <T> Table table(Listing<T> listing, Address address) {
        int page = query.text(PAGE).map(PageNumber::of).orElse(1);
        return Table.of(sorted(listing), page, address);
    }

    /** The whole list as a workbook, in the order that is asked for; {@code said} are lines above it. */
    public <T> Response workbook(String name, String title, List<String> said, Listing<T> listing) {
        return Response.ok(ListingAsXlsx.of(title, said, sorted(listing)), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.xlsx\"".formatted(name))
                .build();
    }

    private static RequestRefused refused(String name, FieldRefusal rule, String expected) {
        return RequestRefused.because(FieldError.of("?" + name, rule, expected));
    }
}

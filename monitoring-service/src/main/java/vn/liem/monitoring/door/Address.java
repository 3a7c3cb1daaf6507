package vn.liem.monitoring.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page with its parameters, of which the page can be changed. */
public record Address(String path, Map<String, String> parameters) {

    public Address {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** It on another page of the list. */
    public Address onPage(int number) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put("page", Integer.toString(number));
        return new Address(path, changed);
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

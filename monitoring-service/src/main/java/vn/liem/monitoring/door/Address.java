package vn.liem.monitoring.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page with its parameters, of which the page can be changed. */
public record Address(String path, Map<String, String> parameters) {

    public Address {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** It on another page of the list. */
    public Address onPage(int number) {
        return with("page", Integer.toString(number));
    }

    /** It with another value of a parameter. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new Address(path, changed);
    }

    /** It without some parameters. */
    public Address without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        List.of(names).forEach(changed::remove);
        return new Address(path, changed);
    }

    /** The same parameters at another path. */
    public Address at(String other) {
        return new Address(other, parameters);
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

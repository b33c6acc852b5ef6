package org.heed.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heed.library.Facet;
import org.heed.library.ReviewFilter;

/// A filter as the parameters of an address: `?kind=dhr&case_type=suicide&leave_out=kind`. What names no facet is
/// not a filter and is passed over, so that an old address still shows its list.
final class FilterAddress {

    private static final String LEAVE_OUT = "leave_out";

    private FilterAddress() {}

    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    static ReviewFilter filter(Map<String, String[]> parameters) {
        ReviewFilter filter = ReviewFilter.ALL;
        List<String> leftOut = Arrays.asList(parameters.getOrDefault(LEAVE_OUT, new String[0]));
        for (Facet facet : Facet.values()) {
            for (String value : parameters.getOrDefault(name(facet), new String[0])) {
                filter = filter.with(facet, value);
            }
            if (leftOut.contains(name(facet))) {
                filter = filter.leavingOutMissing(facet);
            }
        }
        return filter;
    }

    /// The end of an address that filters so, from `?` on, or empty when everything passes. The same filter always
    /// gives the same address.
    static String query(ReviewFilter filter) {
        List<String> parts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            filter.chosen().getOrDefault(facet, Set.of()).stream()
                    .sorted()
                    .forEach(value -> parts.add(name(facet) + "=" + encoded(value)));
            if (filter.leavingOutMissing().contains(facet)) {
                parts.add(LEAVE_OUT + "=" + name(facet));
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

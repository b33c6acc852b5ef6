package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.heed.library.Facet;
import org.heed.library.ReviewFilter;
import org.junit.jupiter.api.Test;

class FilterAddressTest {

    private static final ReviewFilter FILTER =
            new ReviewFilter(Map.of(Facet.AREA, Set.of("Tarn & Holm", "Ashlow")), Set.of(Facet.KIND));

    @Test
    void writesTheSameFilterAlwaysTheSameWay() {
        assertThat(FilterAddress.query(FILTER)).isEqualTo("?leave_out=kind&area=Ashlow&area=Tarn+%26+Holm");
    }

    @Test
    void readsWhatItWrites() {
        assertThat(FilterAddress.filter(
                        Map.of("area", new String[] {"Tarn & Holm", "Ashlow"}, "leave_out", new String[] {"kind"})))
                .isEqualTo(FILTER);
    }

    @Test
    void passesOverWhatIsNoFilter() {
        assertThat(FilterAddress.filter(Map.of("colour", new String[] {"red"}))).isEqualTo(ReviewFilter.ALL);
    }
}

package org.heed.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.organisation.AddresseeSplitter.Part;
import org.heed.organisation.rule.Finding;

/// Of several bodies that one name may mean, the one of the region that the bodies printed beside it serve: a letter
/// to "Queen Elizabeth Hospital" and to a trust of Norfolk means the hospital in King's Lynn.
final class NearestBody {

    private static final double OF_THE_REGION = 0.93;

    /// The regions of the health service and those of councils overlap: they share a part of their names.
    private static final String AND = " and ";

    private NearestBody() {}

    static List<Part> settled(List<Part> parts) {
        List<Part> settled = new ArrayList<>();
        for (Part part : parts) {
            Optional<Finding> near = part.finding()
                    .filter(found -> !found.others().isEmpty())
                    .flatMap(found -> nearest(found, regionsBeside(part, parts)));
            settled.add(near.isPresent() ? new Part(part.name(), near) : part);
        }
        return settled;
    }

    private static Optional<Finding> nearest(Finding found, List<String> regions) {
        Map<String, Body> near = new LinkedHashMap<>();
        Map<String, Body> anywhere = new LinkedHashMap<>();
        Stream.concat(found.bodies().stream(), found.others().stream()).forEach(body -> {
            String region = region(body);
            if (region.isEmpty()) {
                anywhere.putIfAbsent(body.name(), body);
            } else if (regions.stream().anyMatch(beside -> isSame(region, beside))) {
                near.putIfAbsent(body.name(), body);
            }
        });
        Map<String, Body> left = near.isEmpty() && !regions.isEmpty() ? anywhere : near;
        return left.size() == 1
                ? Optional.of(Finding.body(
                        left.values().iterator().next(),
                        OF_THE_REGION,
                        "of the bodies that this name may mean, the one of the region of those printed beside it"))
                : Optional.empty();
    }

    private static List<String> regionsBeside(Part part, List<Part> parts) {
        return parts.stream()
                .filter(other -> !other.equals(part))
                .flatMap(other -> other.finding().stream())
                .filter(found -> found.others().isEmpty())
                .flatMap(found -> found.bodies().stream())
                .map(NearestBody::region)
                .filter(region -> !region.isEmpty())
                .distinct()
                .toList();
    }

    private static String region(Body body) {
        return body.today().map(Organisation::region).orElse("");
    }

    /// "West Midlands" lies in the Midlands, "Yorkshire and The Humber" in the North East and Yorkshire.
    private static boolean isSame(String one, String other) {
        return Stream.of(one.split(AND, -1))
                .anyMatch(part -> Stream.of(other.split(AND, -1))
                        .anyMatch(beside -> part.endsWith(beside) || beside.endsWith(part)));
    }
}

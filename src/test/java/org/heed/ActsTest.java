package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heed.cli.AllCommands;
import org.junit.jupiter.api.Test;

/// `docs/reference/acts.md` says of each thing that can be done where it is done: on a page, by a command, by a
/// program. It is whole, and what it names is there.
class ActsTest {

    private static final Path TABLE = Path.of("docs/reference/acts.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern REASON = Pattern.compile("^none: .{10,}");
    private static final String API = "/api/v1/";

    /// A row: what is done, and its three cells.
    private record Act(String what, List<String> cells) {

        Set<String> named(int cell) {
            return cells.get(cell).startsWith("none:")
                    ? Set.of()
                    : CODE.matcher(cells.get(cell))
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Act> acts() throws IOException {
        return ROW.matcher(Files.readString(TABLE))
                .results()
                .map(row -> new Act(row.group(1), List.of(row.group(2), row.group(3), row.group(4))))
                .filter(act -> !act.what().equals("what is done") && !act.what().startsWith("---"))
                .toList();
    }

    private static Set<String> all(int cell) throws IOException {
        return acts().stream().flatMap(act -> act.named(cell).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyActIsOnAPageByACommandAndByAProgramOrSaysWhyNot() throws IOException {
        List<String> without = new ArrayList<>();
        for (Act act : acts()) {
            for (int cell = 0; cell < act.cells().size(); cell++) {
                if (act.named(cell).isEmpty()
                        && !REASON.matcher(act.cells().get(cell)).find()) {
                    without.add(act.what() + ": " + act.cells().get(cell));
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(acts()).hasSizeGreaterThan(50);
    }

    @Test
    void everyPageIsInTheTable() throws Exception {
        assertThat(all(0)).isEqualTo(addresses("web"));
    }

    @Test
    void everyCommandIsInTheTable() throws IOException {
        assertThat(all(1)).isEqualTo(AllCommands.words());
    }

    @Test
    void everyRouteIsInTheTable() throws Exception {
        assertThat(all(2)).isEqualTo(addresses("api"));
    }

    private static Set<String> addresses(String door) throws Exception {
        return Routes.of(door).stream()
                .map(route -> route.verb() + " " + route.path().replaceFirst("^" + API, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of `docs/reference/security.md`: each test that it names is there, and each line says what it is.
class SecurityTableTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+)[^|]*\\|[^|]*\\| ([^|]+) \\| (.*) \\|$");
    private static final Set<String> STATES = Set.of("met", "by make", "installer", "not applicable", "**not met**");

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
            Map<String, String> tests = new TreeMap<>();
            for (Path test :
                    all.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                String name = test.getFileName().toString();
                tests.put(name.substring(0, name.length() - ".java".length()), Files.readString(test));
            }
            return tests;
        }
    }

    private static String table() throws IOException {
        return Files.readString(Path.of("docs/reference/security.md"));
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Map<String, String> tests = tests();
        Set<String> gone = new TreeSet<>();
        Matcher named = NAMED.matcher(table());
        int count = 0;
        while (named.find()) {
            count++;
            String source = tests.getOrDefault(named.group(1), "");
            boolean isThere =
                    !source.isEmpty() && (named.group(2) == null || source.contains("void " + named.group(2) + "("));
            if (!isThere) {
                gone.add(named.group());
            }
        }
        assertThat(gone).isEmpty();
        assertThat(count).isGreaterThan(100);
    }

    @Test
    void everyLineSaysWhatItIsAndWhatIsMetNamesATest() throws IOException {
        Set<String> states = new TreeSet<>();
        Set<String> without = ROW.matcher(table())
                .results()
                .peek(row -> states.add(row.group(2).strip()))
                .filter(row -> row.group(2).strip().equals("met")
                        && !NAMED.matcher(row.group(3)).find())
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).isEmpty();
        assertThat(STATES).containsAll(states);
        assertThat(states).contains("met", "**not met**");
    }
}

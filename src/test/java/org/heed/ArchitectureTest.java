package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heed.architecture.Breach;
import org.heed.architecture.Ceilings;
import org.heed.architecture.CodeTree;
import org.heed.architecture.RoomRules;
import org.heed.architecture.Rule;
import org.heed.architecture.ShapeRules;
import org.heed.architecture.SourceRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The house rules hold in the product, and each rule is seen to catch a breach made for it: a rule that matches
/// nothing is worse than none.
class ArchitectureTest {

    private static final CodeTree PRODUCT = CodeTree.of(
            "org.heed", Path.of("src/main/java"), List.of(Path.of("target/classes"), Path.of("target/test-classes")));

    private static final CodeTree TESTS =
            new CodeTree("org.heed", Path.of("src/test/java"), PRODUCT.tests(), PRODUCT.tests());

    @TempDir
    private Path folder;

    private static Stream<Rule> rules() {
        return Stream.of(
                        RoomRules.all(),
                        ShapeRules.all(),
                        List.of(SourceRules.EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR),
                        SourceRules.all(Ceilings.PRODUCT))
                .flatMap(List::stream);
    }

    private static Stream<Rule> rulesForTests() {
        return SourceRules.all(Ceilings.TESTS).stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(Rule rule) {
        assertThat(rule.breaches(PRODUCT)).as(rule.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rulesForTests")
    void theTestsKeepTheRule(Rule rule) {
        assertThat(rule.breaches(TESTS)).as(rule.name()).isEmpty();
    }

    @Test
    void theProductIsNotEmpty() {
        assertThat(PRODUCT.classes().stream().map(type -> type.getSimpleName()))
                .contains("RawText", "Report", "Outline", "Ledger", "Main");
    }

    @Test
    void anImportToTheRightIsCaught() {
        String right = "package org.heed.breaches.structure; public class Heading {}";
        String left =
                "package org.heed.breaches.review; class Paper { org.heed.breaches.structure.Heading heading() { return null; } }";
        assertCaught(RoomRules.IMPORTS_POINT_LEFT, "Paper.heading()", right, left);
    }

    @Test
    void anImportOfTheRootIsCaught() {
        String root = "package org.heed.breaches; public class App {}";
        String door = "package org.heed.breaches.cli; class Command { final org.heed.breaches.App app = null; }";
        assertCaught(RoomRules.IMPORTS_POINT_LEFT, "Command.app", root, door);
    }

    @Test
    void aDoorThatKnowsAnotherDoorIsCaught() {
        String web = "package org.heed.breaches.web; public class Pages {}";
        String cli =
                "package org.heed.breaches.cli; class Serve { Object pages() { return new org.heed.breaches.web.Pages(); } }";
        assertCaught(RoomRules.DOORS_DO_NOT_KNOW_EACH_OTHER, "Serve.pages()", web, cli);
    }

    @Test
    void aPackageThatIsNotOnTheListIsCaught() {
        assertCaught(
                RoomRules.EVERY_PACKAGE_IS_ON_THE_LIST,
                "org.heed.breaches.tools is neither a room nor a door",
                "package org.heed.breaches.tools; class Hammer {}");
    }

    @Test
    void aLibraryOutsideItsRoomIsCaught() {
        String source = """
                package org.heed.breaches.structure;
                class Layout { Object page() { return new org.apache.pdfbox.pdmodel.PDPage(); } }
                """;
        assertCaught(RoomRules.ONE_LIBRARY_ONE_ROOM, "org.apache.pdfbox.pdmodel.PDPage", source);
    }

    @Test
    void aLibraryThatNobodyChoseIsCaught() {
        String source = """
                package org.heed.breaches.cli;
                class Claim { Object claim() { return org.assertj.core.api.Assertions.assertThat(1); } }
                """;
        assertCaught(RoomRules.ONE_LIBRARY_ONE_ROOM, "org.assertj.core.api.Assertions", source);
    }

    @Test
    void sqlOutsideAStoreIsCaught() {
        String source = """
                package org.heed.breaches.library;
                class Shelf { Object all(org.jooq.DSLContext sql) { return sql; } }
                """;
        assertCaught(RoomRules.SQL_ONLY_IN_STORES, "org.jooq.DSLContext", source);
    }

    @Test
    void sqlInsideAStoreIsNoBreach() {
        String source = """
                package org.heed.breaches.library;
                class ShelfStore { Object all(java.sql.Connection connection) { return connection; } }
                """;
        assertThat(RoomRules.SQL_ONLY_IN_STORES.breaches(breach(source))).isEmpty();
    }

    @Test
    void aPublicTypeUsedOnlyAtHomeIsCaught() {
        String inner = "package org.heed.breaches.text; public class Letter {}";
        String user = "package org.heed.breaches.text; class Line { Object first() { return new Letter(); } }";
        assertCaught(RoomRules.PUBLIC_MEANS_USED_ELSEWHERE, "org.heed.breaches.text.Letter is public", inner, user);
    }

    @Test
    void rawTextOnAPageIsCaught() {
        String source = """
                package org.heed.breaches.web.page;
                class Review { String words(org.heed.text.RawText text) { return text.verbatim(); } }
                """;
        assertCaught(ShapeRules.RAW_TEXT_STOPS_AT_THE_ANONYMISER, "RawText.verbatim()", source);
    }

    @Test
    void rawTextRightOfTheAnonymiserIsCaughtAsAReferenceToo() {
        String source = """
                package org.heed.breaches.summary;
                class Summary { String words(java.util.Optional<org.heed.text.RawText> text) {
                    return text.map(org.heed.text.RawText::verbatim).orElse(""); } }
                """;
        assertCaught(ShapeRules.RAW_TEXT_STOPS_AT_THE_ANONYMISER, "RawText.verbatim()", source);
    }

    @Test
    void aFieldThatChangesIsCaught() {
        assertCaught(
                ShapeRules.FIELDS_ARE_FINAL,
                "org.heed.breaches.text.Counter.count",
                "package org.heed.breaches.text; public class Counter { private int count; }");
    }

    @Test
    void aSharedFieldThatChangesIsCaughtInAHiddenClassToo() {
        assertCaught(
                ShapeRules.FIELDS_ARE_FINAL,
                "org.heed.breaches.text.Counter.count",
                "package org.heed.breaches.text; class Counter { static int count; }");
    }

    @Test
    void aValueThatIsNoRecordIsCaught() {
        String source =
                "package org.heed.breaches.text; class Name { public boolean equals(Object o) { return true; } }";
        assertCaught(ShapeRules.VALUES_ARE_RECORDS, "org.heed.breaches.text.Name says", source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReaderImpl", "TextUtils", "DataReader", "AbstractDoor", "PageInfo", "BaseRoom"})
    void aVagueNameIsCaught(String name) {
        assertCaught(ShapeRules.NO_VAGUE_NAMES, name, "package org.heed.breaches.text; class " + name + " {}");
    }

    @Test
    void aWordThatOnlyContainsAVagueOneIsNoBreach() {
        String source = "package org.heed.breaches.storage; class Database {}";
        assertThat(ShapeRules.NO_VAGUE_NAMES.breaches(breach(source))).isEmpty();
    }

    @Test
    void aMethodNamedGetIsCaught() {
        String source = "package org.heed.breaches.text; class Name { String getFirst() { return \"\"; } }";
        assertCaught(ShapeRules.NO_GET, "Name.getFirst()", source);
    }

    @Test
    void aBooleanParameterIsCaught() {
        String source = "package org.heed.breaches.text; public class Line { public void draw(boolean bold) {} }";
        assertCaught(ShapeRules.NO_BOOLEAN_PARAMETERS, "Line.draw(boolean)", source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.out.println(1)", "System.err.print(1)", "new Exception().printStackTrace()"})
    void printingOutsideTheCommandLineIsCaught(String statement) {
        assertCaught(ShapeRules.ONLY_THE_COMMAND_LINE_PRINTS, "Line.run()", running("text", statement));
    }

    @Test
    void aLogInARoomIsCaught() {
        String source = """
                package org.heed.breaches.intake;
                class Reader { Object log(java.util.logging.Logger log) { return log; } }
                """;
        assertCaught(ShapeRules.ONLY_DOORS_AND_THE_PIPELINE_KEEP_A_LOG, "java.util.logging.Logger", source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneId.of(\"UTC\"))",
                "java.time.Instant.now()",
                "java.time.Year.now()",
                "java.time.ZonedDateTime.now()",
                "System.currentTimeMillis()",
                "System.nanoTime()",
                "java.time.Clock.systemUTC()",
                "java.time.Clock.tickSeconds(java.time.ZoneId.of(\"UTC\"))",
                "new java.util.Date()",
                "java.util.Calendar.getInstance()",
                "java.util.Optional.<java.time.Instant>empty().orElseGet(java.time.Instant::now)"
            })
    void readingTheClockOutsideAppIsCaught(String statement) {
        assertCaught(ShapeRules.ONLY_APP_READS_THE_CLOCK, "Line.run()", running("web", statement));
    }

    @Test
    void readingAGivenClockIsNoBreach() {
        String source = """
                package org.heed.breaches.web;
                class Today { Object day(java.time.Clock clock) { return java.time.LocalDate.now(clock); } }
                """;
        assertThat(ShapeRules.ONLY_APP_READS_THE_CLOCK.breaches(breach(source))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Math.random()", "new java.util.Random()", "java.util.concurrent.ThreadLocalRandom.current()"})
    void chanceIsCaught(String statement) {
        assertCaught(ShapeRules.NO_RANDOMNESS_WITHOUT_A_SEED, "Line.run()", running("text", statement));
    }

    @Test
    void twoRecordsOfTheApiWithOneNameAreCaught() {
        String coding = "package org.heed.breaches.api; class Coding { record Withdrawal(String why) {} }";
        String signOff = "package org.heed.breaches.api; class SignOff { record Withdrawal(String why) {} }";
        assertCaught(
                ShapeRules.RECORDS_OF_THE_API_HAVE_NAMES_OF_THEIR_OWN, "Withdrawal names 2 records", coding, signOff);
    }

    @Test
    void aPackageThatDoesNotSayWhatItIsForIsCaught() {
        String source = "package org.heed.breaches.text; class Line {}";
        assertCaught(SourceRules.EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR, "lacks a package-info.java", source);
    }

    @Test
    void aLongFileIsCaught() {
        String source = "package org.heed.breaches.text; class Line {\n" + "//\n".repeat(299) + "}\n";
        assertCaught(SourceRules.shortFiles(Ceilings.PRODUCT), "Line.java has 301 lines", source);
    }

    @Test
    void aLongMethodIsCaught() {
        String source = "package org.heed.breaches.text; class Line { void run() {\n" + "//\n".repeat(29) + "} }\n";
        assertCaught(SourceRules.smallMethods(Ceilings.PRODUCT), "run has 31 lines", source);
    }

    @Test
    void aMethodWithManyParametersIsCaughtAndARecordIsNot() {
        String source = "package org.heed.breaches.text; class Line { void run(int a, int b, int c, int d, int e) {} }";
        String record = "package org.heed.breaches.text; record Five(int a, int b, int c, int d, int e) {}";
        assertCaught(SourceRules.smallMethods(Ceilings.PRODUCT), "run has 5 parameters", source, record);
    }

    @Test
    void deepNestingIsCaught() {
        String source = """
                package org.heed.breaches.text;
                class Line { void run(int n) {
                    if (n > 1) { for (;;) { try { while (n > 2) { n--; } } finally { n++; } } }
                } }
                """;
        assertCaught(SourceRules.smallMethods(Ceilings.PRODUCT), "is nested 4 deep", source);
    }

    @Test
    void aCrowdedPackageIsCaught() {
        String[] sources = Stream.iterate(1, i -> i + 1)
                .limit(21)
                .map(i -> "package org.heed.breaches.text; class Line" + i + " {}")
                .toArray(String[]::new);
        assertCaught(SourceRules.fewTypes(Ceilings.PRODUCT), "has 21 types", sources);
    }

    private static String running(String room, String expression) {
        return "package org.heed.breaches." + room + "; class Line { void run() { " + expression + "; } }";
    }

    private CodeTree breach(String... sources) {
        return Breach.of(folder, List.of(sources));
    }

    private void assertCaught(Rule rule, String words, String... sources) {
        assertThat(rule.breaches(breach(sources))).singleElement().asString().contains(words);
    }
}

package org.heed.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who may know whom. The list of rooms below is the architecture.
public final class RoomRules {

    /// A room may import only rooms before it.
    private static final List<String> LINE = List.of(
            "text",
            "meaning",
            "storage",
            "history",
            "people",
            "review",
            "intake",
            "structure",
            "fact",
            "recommendation",
            "organisation",
            "anonymisation",
            "publication",
            "summary",
            "coding",
            "chronology",
            "repetition",
            "tracking",
            "analysis",
            "library",
            "pipeline");

    /// A door may import any room and no other door.
    private static final List<String> DOORS = List.of("cli", "web", "api");

    /// The root package, where everything is built.
    private static final String ROOT = "";

    /// Which rooms may use a library; a library that is not here may not be used at all.
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.pdfbox", List.of("intake", "publication")),
            Map.entry("org.apache.fontbox", List.of("intake")),
            Map.entry("org.apache.poi", List.of("intake", "publication")),
            Map.entry("org.apache.xmlbeans", List.of("intake", "publication")),
            Map.entry("org.openxmlformats", List.of("intake", "publication")),
            Map.entry("org.jsoup", List.of("intake")),
            Map.entry("org.w3c.dom", List.of("intake")),
            Map.entry("org.xml.sax", List.of("intake")),
            Map.entry("org.jooq", everywhere()), // sqlOnlyInStores is the narrower rule
            Map.entry("org.flywaydb", List.of("storage")),
            Map.entry("com.zaxxer.hikari", List.of("storage")),
            Map.entry("org.sqlite", List.of("storage")),
            Map.entry("org.apache.lucene", List.of("library")),
            Map.entry("ai.onnxruntime", List.of("meaning")),
            Map.entry("ai.djl", List.of("meaning")),
            Map.entry("tools.jackson", List.of("coding", "pipeline")),
            Map.entry("org.dhatim.fastexcel", List.of("publication")),
            Map.entry("com.openhtmltopdf", List.of("publication")),
            Map.entry("jakarta.mail", List.of("tracking")),
            Map.entry("org.bouncycastle", List.of("people")),
            Map.entry("picocli", List.of("cli")),
            Map.entry("org.springframework", List.of("web", "api", ROOT)),
            Map.entry("jakarta.servlet", List.of("web", "api", ROOT)),
            Map.entry("org.slf4j", List.of("pipeline", "web", "api", ROOT)),
            Map.entry("org.apache.catalina", List.of("web")),
            Map.entry("org.apache.tomcat", List.of("web")),
            Map.entry("gg.jte", List.of("web", ROOT)),
            Map.entry("org.jspecify.annotations", everywhere()),
            Map.entry("com.google.errorprone.annotations", everywhere()),
            Map.entry("java", everywhere()),
            Map.entry("javax", everywhere()));

    public static final Rule IMPORTS_POINT_LEFT = new Rule(
            "imports point left",
            tree -> tree.dependencies().filter(use -> !pointsLeft(tree, use)).map(Dependency::getDescription));

    public static final Rule DOORS_DO_NOT_KNOW_EACH_OTHER = new Rule(
            "doors do not know each other",
            tree -> tree.dependencies()
                    .filter(use -> tree.room(use.getOriginClass())
                                    .filter(DOORS::contains)
                                    .isPresent()
                            && tree.room(use.getTargetClass())
                                    .filter(DOORS::contains)
                                    .isPresent()
                            && !tree.room(use.getOriginClass()).equals(tree.room(use.getTargetClass())))
                    .map(Dependency::getDescription));

    public static final Rule EVERY_PACKAGE_IS_ON_THE_LIST = new Rule(
            "every package is on the list",
            tree -> tree.types()
                    .filter(type -> tree.room(type)
                            .filter(room -> !everywhere().contains(room))
                            .isPresent())
                    .map(type -> type.getPackageName() + " is neither a room nor a door"));

    public static final Rule ONE_LIBRARY_ONE_ROOM = new Rule(
            "one library, one room",
            tree -> tree.dependencies()
                    .filter(use -> tree.room(use.getTargetClass()).isEmpty()
                            && !use.getTargetClass().getBaseComponentType().isPrimitive()
                            && !use.getTargetClass().getPackageName().startsWith("org.heed"))
                    .filter(use -> !mayUse(tree.room(use.getOriginClass()).orElseThrow(), use.getTargetClass()))
                    .map(Dependency::getDescription));

    public static final Rule SQL_ONLY_IN_STORES = new Rule(
            "SQL only in stores and in storage",
            tree -> tree.dependencies()
                    .filter(use -> isSql(use.getTargetClass()) && !isStore(tree, use.getOriginClass()))
                    .map(Dependency::getDescription));

    public static final Rule PUBLIC_MEANS_USED_ELSEWHERE =
            new Rule("public means used from another room", RoomRules::publicButUsedAtHome);

    private RoomRules() {}

    public static List<Rule> all() {
        return List.of(
                IMPORTS_POINT_LEFT,
                DOORS_DO_NOT_KNOW_EACH_OTHER,
                EVERY_PACKAGE_IS_ON_THE_LIST,
                ONE_LIBRARY_ONE_ROOM,
                SQL_ONLY_IN_STORES,
                PUBLIC_MEANS_USED_ELSEWHERE);
    }

    /// The rooms to the left of a room, nearest last.
    static List<String> leftOf(String room) {
        return LINE.subList(0, LINE.indexOf(room));
    }

    private static List<String> everywhere() {
        List<String> all = new ArrayList<>(LINE);
        all.addAll(DOORS);
        all.add(ROOT);
        return all;
    }

    private static boolean pointsLeft(CodeTree tree, Dependency use) {
        Optional<String> target = tree.room(use.getTargetClass());
        String origin = tree.room(use.getOriginClass()).orElseThrow();
        if (target.isEmpty() || target.get().equals(origin) || origin.equals(ROOT)) {
            return true;
        }
        // A door that reaches for another door is the next rule's breach.
        return DOORS.contains(origin)
                ? LINE.contains(target.get()) || DOORS.contains(target.get())
                : LINE.contains(origin) && leftOf(origin).contains(target.get());
    }

    private static boolean mayUse(String room, JavaClass library) {
        String name = library.getBaseComponentType().getName();
        return LIBRARIES.entrySet().stream()
                .anyMatch(entry -> name.startsWith(entry.getKey() + ".")
                        && entry.getValue().contains(room));
    }

    private static boolean isSql(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return Stream.of("org.jooq.", "java.sql.", "javax.sql.").anyMatch(name::startsWith);
    }

    /// A class inside a store is the store's own.
    private static boolean isStore(CodeTree tree, JavaClass type) {
        return tree.room(type).filter("storage"::equals).isPresent()
                || outermost(type).getSimpleName().endsWith("Store");
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    /// Sub-packages of a room, the pages made from templates and the tests of other rooms count as elsewhere.
    private static Stream<String> publicButUsedAtHome(CodeTree tree) {
        Set<String> usedElsewhere = new HashSet<>();
        Stream.concat(tree.classes().stream(), tree.tests().stream())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !use.getOriginClass()
                        .getPackageName()
                        .equals(use.getTargetClass().getBaseComponentType().getPackageName()))
                .forEach(use -> usedElsewhere.add(
                        outermost(use.getTargetClass().getBaseComponentType()).getName()));
        return tree.written()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !tree.isRoot(type))
                .filter(type -> type.getEnclosingClass().isEmpty() && !usedElsewhere.contains(type.getName()))
                .map(type -> type.getName() + " is public and used only in its own room");
    }
}

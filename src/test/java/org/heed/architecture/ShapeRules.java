package org.heed.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.text.RawText;

/// What classes look like and what they may touch.
public final class ShapeRules {

    private static final Set<String> VAGUE = Set.of(
            "Impl",
            "Util",
            "Utils",
            "Helper",
            "Manager",
            "Handler",
            "Processor",
            "Data",
            "Info",
            "Dto",
            "Base",
            "Abstract",
            "Common");

    private static final Set<String> DOORS = Set.of("cli", "web", "api");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /// The rooms right of the anonymiser that still hold text as published, because they keep it or hand it on
    /// unread.
    private static final Set<String> CARRIERS = Set.of("library", "pipeline");

    public static final Rule RAW_TEXT_STOPS_AT_THE_ANONYMISER = new Rule(
            "raw text stops at the anonymiser",
            tree -> accesses(tree, call -> isVerbatim(call) && !maySeeRawText(tree, call.getOriginOwner())));

    public static final Rule FIELDS_ARE_FINAL = new Rule(
            "fields of what other rooms can see are final, and so are static ones",
            tree -> rooms(tree)
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                            || field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .map(JavaField::getFullName));

    public static final Rule VALUES_ARE_RECORDS = new Rule(
            "values are records",
            tree -> rooms(tree)
                    .filter(type -> !type.isRecord() && !type.isEnum())
                    .filter(type -> type.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("equals")))
                    .map(type -> type.getName() + " says when two are equal, so it is a value and a record"));

    public static final Rule NO_VAGUE_NAMES = new Rule(
            "no vague names",
            tree -> tree.written()
                    .filter(type -> HUMP.splitAsStream(type.getSimpleName()).anyMatch(VAGUE::contains))
                    .map(JavaClass::getName));

    public static final Rule NO_GET = new Rule(
            "facts are nouns without get",
            tree -> ownMethods(tree)
                    .filter(method -> method.getName().matches("get[A-Z].*"))
                    .map(JavaMethod::getFullName));

    public static final Rule NO_BOOLEAN_PARAMETERS = new Rule(
            "no boolean parameters on public methods",
            tree -> ownMethods(tree)
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                            && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getName().equals("boolean")))
                    .map(JavaMethod::getFullName));

    public static final Rule ONLY_THE_COMMAND_LINE_PRINTS = new Rule("only cli prints", ShapeRules::printingElsewhere);

    /// The pipeline goes on after a fault in one report of many, so it writes the fault down itself.
    public static final Rule ONLY_DOORS_AND_THE_PIPELINE_KEEP_A_LOG = new Rule(
            "only doors and the pipeline keep a log",
            tree -> tree.dependencies()
                    .filter(use -> isLog(use.getTargetClass()) && isRoom(tree, use.getOriginClass()))
                    .filter(use -> !tree.room(use.getOriginClass()).equals(Optional.of("pipeline")))
                    .map(Dependency::getDescription));

    public static final Rule ONLY_APP_READS_THE_CLOCK = new Rule(
            "only App reads the clock",
            tree -> accesses(
                    tree,
                    call -> readsTheClock(call)
                            && !call.getOriginOwner().getName().equals(tree.root() + ".App")));

    public static final Rule NO_RANDOMNESS_WITHOUT_A_SEED =
            new Rule("no randomness without a seed", tree -> accesses(tree, ShapeRules::rollsDice));

    /// The description of the API knows its records by these names alone: of two it would show one in both places.
    public static final Rule RECORDS_OF_THE_API_HAVE_NAMES_OF_THEIR_OWN = new Rule(
            "no two records of the API have the same simple name",
            tree -> tree
                    .written()
                    .filter(type -> type.isRecord() && tree.room(type).equals(Optional.of("api")))
                    .collect(Collectors.groupingBy(JavaClass::getSimpleName))
                    .entrySet()
                    .stream()
                    .filter(same -> same.getValue().size() > 1)
                    .map(same -> same.getKey() + " names " + same.getValue().size() + " records"));

    private ShapeRules() {}

    public static List<Rule> all() {
        return List.of(
                RAW_TEXT_STOPS_AT_THE_ANONYMISER,
                FIELDS_ARE_FINAL,
                VALUES_ARE_RECORDS,
                NO_VAGUE_NAMES,
                NO_GET,
                NO_BOOLEAN_PARAMETERS,
                ONLY_THE_COMMAND_LINE_PRINTS,
                ONLY_DOORS_AND_THE_PIPELINE_KEEP_A_LOG,
                ONLY_APP_READS_THE_CLOCK,
                NO_RANDOMNESS_WITHOUT_A_SEED,
                RECORDS_OF_THE_API_HAVE_NAMES_OF_THEIR_OWN);
    }

    private static Stream<JavaClass> rooms(CodeTree tree) {
        return tree.written().filter(type -> isRoom(tree, type));
    }

    private static boolean isRoom(CodeTree tree, JavaClass type) {
        return !tree.isRoot(type) && !DOORS.contains(tree.room(type).orElseThrow());
    }

    private static boolean isLog(JavaClass type) {
        return Stream.of("java.util.logging.", "java.lang.System$Logger", "org.slf4j.", "org.apache.commons.logging.")
                .anyMatch(type.getName()::startsWith);
    }

    /// Methods that the product named itself: no method that a library's type asks for, none made by the
    /// compiler.
    private static Stream<JavaMethod> ownMethods(CodeTree tree) {
        return tree.written()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !isAskedForByALibrary(tree, method));
    }

    private static boolean isAskedForByALibrary(CodeTree tree, JavaMethod method) {
        List<JavaClass> above = new ArrayList<>(method.getOwner().getAllRawSuperclasses());
        above.addAll(method.getOwner().getAllRawInterfaces());
        return above.stream()
                .filter(type -> tree.room(type).isEmpty())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName()));
    }

    private static Stream<String> accesses(CodeTree tree, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        return tree.types()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(forbidden)
                .map(JavaCodeUnitAccess::getDescription);
    }

    private static boolean isVerbatim(JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(RawText.class)
                && call.getName().equals("verbatim");
    }

    private static boolean maySeeRawText(CodeTree tree, JavaClass type) {
        String room = tree.room(type).orElseThrow();
        return room.equals("anonymisation")
                || CARRIERS.contains(room)
                || RoomRules.leftOf("anonymisation").contains(room);
    }

    private static Stream<String> printingElsewhere(CodeTree tree) {
        Stream<String> streams = tree.types()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                .filter(access -> Set.of("out", "err").contains(access.getName()))
                .filter(access ->
                        !tree.room(access.getOriginOwner()).orElseThrow().equals("cli"))
                .map(access -> access.getDescription());
        return Stream.concat(streams, accesses(tree, call -> call.getName().equals("printStackTrace")));
    }

    /// Every way to ask what time it is without being given a [Clock], whatever its parameters.
    private static boolean readsTheClock(JavaCodeUnitAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean given =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.time.Clock" -> name.startsWith("system") || (name.startsWith("tick") && !given);
            case "java.util.Date", "java.util.GregorianCalendar" -> isConstructorWithoutParameters(call);
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> owner.startsWith("java.time.") && name.equals("now") && !given;
        };
    }

    private static boolean rollsDice(JavaCodeUnitAccess<?> call) {
        return switch (call.getTargetOwner().getName()) {
            case "java.util.Random", "java.util.SplittableRandom" -> isConstructorWithoutParameters(call);
            case "java.util.concurrent.ThreadLocalRandom" -> call.getName().equals("current");
            case "java.lang.Math" -> call.getName().equals("random");
            case "java.util.Collections" ->
                call.getName().equals("shuffle")
                        && call.getTarget().getRawParameterTypes().size() == 1;
            default -> false;
        };
    }

    private static boolean isConstructorWithoutParameters(JavaCodeUnitAccess<?> call) {
        return call.getName().equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }
}

package org.heed.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// What the sources look like.
public final class SourceRules {

    private static final String PACKAGE_INFO = "package-info.java";

    public static final Rule EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR =
            new Rule("every package says what it is for", SourceRules::silentPackages);

    private SourceRules() {}

    public static List<Rule> all(Ceilings ceilings) {
        return List.of(shortFiles(ceilings), smallMethods(ceilings), fewTypes(ceilings));
    }

    public static Rule shortFiles(Ceilings ceilings) {
        return new Rule(
                "a file has at most " + ceilings.fileLines() + " lines",
                tree -> tree.javaFiles().stream()
                        .filter(file -> text(file).lines().count() > ceilings.fileLines())
                        .map(file -> file + " has " + text(file).lines().count() + " lines"));
    }

    public static Rule smallMethods(Ceilings ceilings) {
        return new Rule(
                "a method has at most " + ceilings.methodLines() + " lines, " + ceilings.parameters()
                        + " parameters and a nesting of " + ceilings.nesting(),
                tree -> largeMethods(tree.javaFiles(), ceilings));
    }

    public static Rule fewTypes(Ceilings ceilings) {
        return new Rule(
                "a package has at most " + ceilings.types() + " types",
                tree -> filesByFolder(tree).entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), types(entry.getValue())))
                        .filter(entry -> entry.getValue() > ceilings.types())
                        .map(entry -> entry.getKey() + " has " + entry.getValue() + " types"));
    }

    private static Stream<String> silentPackages(CodeTree tree) {
        return filesByFolder(tree).entrySet().stream()
                .filter(entry -> !says(entry.getKey().resolve(PACKAGE_INFO)))
                .map(entry -> entry.getKey() + " lacks a package-info.java with @NullMarked and what it must never do");
    }

    private static boolean says(Path packageInfo) {
        return Files.exists(packageInfo)
                && text(packageInfo).startsWith("/// ")
                && text(packageInfo).replace("\n/// ", " ").contains("must never")
                && text(packageInfo).contains("\n@NullMarked\n");
    }

    private static Map<Path, List<Path>> filesByFolder(CodeTree tree) {
        return tree.javaFiles().stream()
                .collect(Collectors.groupingBy(file -> file.resolveSibling(""), TreeMap::new, Collectors.toList()));
    }

    private static long types(List<Path> files) {
        return files.stream().filter(file -> !file.endsWith(PACKAGE_INFO)).count();
    }

    private static Stream<String> largeMethods(List<Path> files, Ceilings ceilings) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<String> breaches = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                breaches.addAll(new CeilingScan(unit, positions, ceilings).breaches());
            }
            return breaches.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

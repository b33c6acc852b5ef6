package org.heed.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Code to judge: its root package, its sources, its classes, and the classes of its tests (which count as users
/// and are not judged by the rules on classes).
public record CodeTree(String root, Path sources, JavaClasses classes, JavaClasses tests) {

    /// Reads the classes of a tree once; reading them is the slow part.
    public static CodeTree of(String root, Path sources, List<Path> classesThenTests) {
        ClassFileImporter importer = new ClassFileImporter();
        Path classes = classesThenTests.getFirst();
        List<Path> tests = classesThenTests.subList(1, classesThenTests.size());
        return new CodeTree(root, sources, importer.importPath(classes), importer.importPaths(tests));
    }

    /// The room of a class: the first package name below the root; empty text for the root package itself;
    /// nothing for a class from elsewhere.
    Optional<String> room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (name.equals(root)) {
            return Optional.of("");
        }
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    boolean isRoot(JavaClass type) {
        return room(type).orElse("-").isEmpty();
    }

    /// The classes of the tree that a person wrote: pages made from templates are left out.
    Stream<JavaClass> written() {
        return types().filter(type -> !type.getPackageName().startsWith(root + ".web.page"));
    }

    Stream<JavaClass> types() {
        return classes.stream()
                .filter(type -> room(type).isPresent())
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    Stream<Dependency> dependencies() {
        return types().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    /// The Java files of the tree, in the order of their paths.
    List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

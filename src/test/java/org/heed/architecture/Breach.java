package org.heed.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Makes a small tree of code that breaks a rule, from sources written out in a test, so that the rule can be
/// seen to catch it. Its root package is [#ROOT], which no product code uses.
public final class Breach {

    public static final String ROOT = "org.heed.breaches";

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /// Kept open for all breaches: looking into every library again takes most of a compilation's time.
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    private Breach() {}

    /// Compiles the sources, one type each, below a folder that the caller clears away.
    public static CodeTree of(Path folder, List<String> sources) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            List<Path> files = new ArrayList<>();
            for (String source : sources) {
                files.add(write(folder.resolve("sources"), source));
            }
            compile(files, classes);
            return CodeTree.of(ROOT, folder.resolve("sources"), List.of(classes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path sources, String source) throws IOException {
        Matcher type = TYPE.matcher(source);
        String name = type.find() ? type.group(1) : "package-info";
        Path file = sources.resolve(first(PACKAGE, source).replace('.', '/')).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern + " in the source");
        }
        return matcher.group(1);
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        StringWriter messages = new StringWriter();
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        boolean compiled = COMPILER.getTask(
                        messages, FILES, null, List.of("-proc:none"), null, FILES.getJavaFileObjectsFromPaths(files))
                .call();
        if (!compiled) {
            throw new IllegalArgumentException("the breach does not compile: " + messages);
        }
    }
}

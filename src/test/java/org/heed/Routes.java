package org.heed;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a door answers to, as its compiled classes say: nobody has to remember to write it down.
public final class Routes {

    /// A verb and an address with its gaps, and what answers there.
    public record Route(String verb, String path, Method handler) {}

    private Routes() {}

    /// Everything that `web` or `api` answers to.
    public static List<Route> of(String door) throws IOException, ClassNotFoundException {
        List<Route> routes = new ArrayList<>();
        for (Method method : handlers(door)) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null && mapping.method().length > 0) {
                Stream.of(mapping.path())
                        .forEach(path -> routes.add(new Route(mapping.method()[0].name(), path, method)));
            }
        }
        return routes;
    }

    private static List<Method> handlers(String door) throws IOException, ClassNotFoundException {
        Path root = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(root.resolve("org/heed/" + door))) {
            // What templates become handles nothing.
            List<String> names = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("Generated"))
                    .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
                    .toList();
            List<Method> methods = new ArrayList<>();
            for (String name : names) {
                ClassLoader loader = Routes.class.getClassLoader();
                methods.addAll(List.of(Class.forName(name, false, loader).getDeclaredMethods()));
            }
            return methods;
        }
    }
}

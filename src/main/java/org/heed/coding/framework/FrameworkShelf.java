package org.heed.coding.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heed.text.Refusal;

/// All frameworks that can be coded with, in all their versions, and the crosswalks between them: those that come
/// with Heed, those in the folder `frameworks` beside a library, and those that a library was coded with before.
public final class FrameworkShelf {

    /// What the folder beside a library is called.
    static final String FOLDER = "frameworks";

    private static final String SHIPPED = "/frameworks/";
    private static final String LIST = "list.txt";

    private final Map<String, Framework> frameworks;
    private final List<Crosswalk> crosswalks;

    private FrameworkShelf(Map<String, Framework> frameworks, List<Crosswalk> crosswalks) {
        this.frameworks = frameworks;
        this.crosswalks = List.copyOf(crosswalks);
    }

    /// Those that come with Heed.
    public static FrameworkShelf shipped() {
        FrameworkShelf shelf = new FrameworkShelf(Map.of(), List.of());
        for (String name :
                resource(LIST).lines().filter(line -> !line.isBlank()).toList()) {
            shelf = shelf.with(new FrameworkFile(name, resource(name)));
        }
        return shelf;
    }

    /// Those that come with Heed and those in the folder beside a library's file.
    ///
    /// @throws Refusal when a file there is no framework
    public static FrameworkShelf beside(Optional<Path> library) {
        return library.map(file -> shipped().withFolder(file.resolveSibling(FOLDER)))
                .orElseGet(FrameworkShelf::shipped);
    }

    /// With the files of a folder; the shelf as it is when there is no such folder.
    ///
    /// @throws Refusal when a file is no framework, or another version of one that is here under the same number
    FrameworkShelf withFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        FrameworkShelf shelf = this;
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path file : all) {
                shelf = shelf.with(new FrameworkFile(file.getFileName() + "", Files.readString(file)));
            }
            return shelf;
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " cannot be read. Check that you may read it.");
        }
    }

    /// With a framework as its file says it.
    ///
    /// @throws Refusal when the words are no framework, or differ from the one here under the same number
    public FrameworkShelf with(String fileName, String content) {
        return with(new FrameworkFile(fileName, content));
    }

    /// Every version of every framework, by name and number.
    public List<Framework> all() {
        return List.copyOf(frameworks.values());
    }

    /// The newest version of each framework.
    public List<Framework> current() {
        Map<String, Framework> newest = new TreeMap<>();
        frameworks
                .values()
                .forEach(each ->
                        newest.merge(each.id(), each, (one, other) -> one.version() > other.version() ? one : other));
        return List.copyOf(newest.values());
    }

    /// The framework that words name: `ho2016-factors@1`, or `ho2016-factors` for its newest version.
    ///
    /// @throws Refusal when there is none
    public Framework framework(String name) {
        return find(name)
                .orElseThrow(() -> new Refusal(
                        "There is no framework '" + name + "' here. heed code frameworks lists those there are."));
    }

    public Optional<Framework> find(String name) {
        return name.contains("@")
                ? Optional.ofNullable(frameworks.get(name))
                : current().stream().filter(each -> each.id().equals(name)).findFirst();
    }

    /// The framework and code that a key names.
    ///
    /// @throws Refusal when there is none
    public Code code(CodeKey key) {
        return framework(key.edition()).named(key);
    }

    public List<Crosswalk> crosswalks() {
        return crosswalks;
    }

    /// What maps the codes of one framework to those of another, both without their version.
    public Optional<Crosswalk> crosswalk(String from, String to) {
        return crosswalks.stream()
                .filter(each -> each.from().equals(from) && each.to().equals(to))
                .findFirst();
    }

    private FrameworkShelf with(FrameworkFile file) {
        Map<String, Framework> more = new TreeMap<>(frameworks);
        List<Crosswalk> ways = new ArrayList<>(crosswalks);
        if (file.isCrosswalk()) {
            ways.add(file.crosswalk());
            ways.sort(Comparator.comparing(Crosswalk::from).thenComparing(Crosswalk::to));
        } else {
            Framework framework = file.framework();
            Framework here = more.putIfAbsent(framework.edition(), framework);
            if (here != null && !here.codes().equals(framework.codes())) {
                throw new Refusal("There are two different files for " + framework.edition() + ". A framework that"
                        + " changes gets the next version number, so that what was coded before stays as it was.");
            }
        }
        return new FrameworkShelf(more, ways);
    }

    private static String resource(String name) {
        try (InputStream in = FrameworkShelf.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("the framework file " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

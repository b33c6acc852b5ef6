package org.heed.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.Csv;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.RegisterFiles;

/// How long it takes to tell who is meant by addressees as printed: made of the register's names, as reports print
/// them. Some stand alone, some behind a post or a department, some two or three together, some are misspelt, and
/// some are in no register. No addressee is there twice.
final class ResolverTimes {

    static final int ADDRESSEES = 10_000;

    private static final Path REAL = Path.of("../shared/data/addressees/gold.csv");

    private static final int SEED = 4;
    /// So many rounds of 1,500 rows until all is compiled.
    private static final int WARM_UP_ROUNDS = 12;
    private static final int ROUNDS = 5;
    private static final double NANOSECONDS = 1e9;

    private static final List<String> POSTS = List.of(
            "Chief Executive of ", "The Chair, ", "Head of Safeguarding, ", "Adult Social Care, ", "Director, ");

    private static final List<String> PLACES = List.of("Larkmere", "Dunholt", "Westry", "Averham", "Coldbeck");

    private static final List<String> SORTS =
            List.of("Care Home", "Medical Practice", "Women's Aid", "Housing Association", "High School");

    private ResolverTimes() {}

    /// Seconds of one core for all addressees: to tell who is meant, and only to tidy the names. Other work on the
    /// machine does not count, and neither uses a second core.
    record Result(double resolved, double tidied) {

        double ratio() {
            return resolved / tidied;
        }
    }

    /// For addressees made of the register's names.
    static Result measured() {
        return measured(made());
    }

    /// For the real recipients beside the repository, where they are: the seconds are those of 10,000 of them.
    static Optional<Result> measuredOnReal() throws IOException {
        if (!Files.exists(REAL)) {
            return Optional.empty();
        }
        List<List<String>> rows = Csv.rows(Files.readString(REAL));
        List<String> real =
                rows.subList(1, rows.size()).stream().map(row -> row.get(1)).toList();
        Result all = measured(real);
        double share = (double) ADDRESSEES / real.size();
        return Optional.of(new Result(all.resolved() * share, all.tidied() * share));
    }

    private static Result measured(List<String> addressees) {
        AddresseeResolver resolver = AddresseeResolver.shipped();
        List<Double> resolved = new ArrayList<>();
        List<Double> tidied = new ArrayList<>();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            double start = seconds();
            addressees.forEach(each -> resolver.resolve(each, AddresseeContext.NONE));
            double between = seconds();
            addressees.forEach(NameKey::of);
            if (round >= WARM_UP_ROUNDS) {
                resolved.add(between - start);
                tidied.add(seconds() - between);
            }
        }
        return new Result(PdfTimes.median(resolved), PdfTimes.median(tidied));
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }

    private static List<String> made() {
        Random random = new Random(SEED);
        List<Organisation> bodies = List.copyOf(RegisterFiles.shipped().all());
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < ADDRESSEES) {
            all.add(addressee(bodies, random));
        }
        return List.copyOf(all);
    }

    private static String addressee(List<Organisation> bodies, Random random) {
        String name = any(bodies, random).name();
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> any(POSTS, random) + name;
            case 3, 4 -> name + "; " + any(bodies, random).name();
            case 5 ->
                name + ", " + any(bodies, random).name() + " and "
                        + any(bodies, random).name();
            case 6 -> misspelt(name, random);
            case 7 -> any(PLACES, random) + " " + any(PLACES, random) + " " + any(SORTS, random);
            default -> name;
        };
    }

    /// Two neighbouring letters swapped.
    private static String misspelt(String name, Random random) {
        int at = random.nextInt(name.length() - 1);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

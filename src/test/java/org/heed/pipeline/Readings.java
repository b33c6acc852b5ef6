package org.heed.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.fact.Facts.Fact;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.review.Box;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Report;
import org.heed.structure.Element.Passage;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.structure.Place.Spot;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.heed.text.SortKey;
import org.heed.text.Span;

/// Reads a little format of the tests' own: `name: value` is a fact, `number | addressee | words` a recommendation,
/// any other line a passage; a file that starts with `broken` is refused.
public final class Readings {

    private static final Box PAGE = new Box(0, 0, 595, 842);

    private Readings() {}

    public static Reading read(String name, List<Path> files) {
        List<Outline> outlines = new ArrayList<>();
        Map<FactName, Fact> facts = new EnumMap<>(FactName.class);
        List<Recommendation> asked = new ArrayList<>();
        for (Path file : files) {
            outlines.add(outline(file, outlines.size(), facts, asked));
        }
        Ledger ledger = new Ledger(OptionalInt.of(asked.size()), asked, List.of());
        return new Reading(name, outlines, new Facts(facts), ledger, List.of());
    }

    private static Outline outline(Path file, int report, Map<FactName, Fact> facts, List<Recommendation> asked) {
        String text = text(file);
        if (text.startsWith("broken")) {
            throw new Refusal("This file is broken. Ask for another copy.");
        }
        List<org.heed.structure.Element> elements = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Place place = new Place(
                    report,
                    new Span(start, start + line.length()),
                    List.of(new Spot(1, new Box(56.7, 72 + elements.size() / 3.0, 500.25, 84))));
            start += line.length() + 1;
            String[] cells = line.split(" \\| ", -1);
            if (cells.length == 3) {
                asked.add(recommendation(cells, place));
            } else if (line.contains(": ")) {
                String[] fact = line.split(": ", 2);
                facts.put(FactName.valueOf(fact[0]), new Fact(fact[1], place));
            }
            elements.add(new Passage("", new RawText(line), 0, place));
        }
        Page page = Page.laid(1, PageState.TEXT, PAGE, List.of(), List.of());
        Report filed = new Report(
                file.getFileName().toString(), Digest.of(bytes(file)), FileKind.PDF, true, List.of(page), List.of());
        return new Outline(filed, new RawText(text), elements, List.of(), List.of(), List.of());
    }

    private static Recommendation recommendation(String[] cells, Place place) {
        RawText words = new RawText(cells[2]);
        List<Addressee> addressees =
                cells[1].isBlank() ? List.of() : List.of(new Addressee(cells[1], AddresseeSource.LINE, false));
        return new Recommendation(
                cells[0],
                SortKey.of(cells[0]),
                "",
                words,
                List.of(),
                addressees,
                Level.PANEL,
                place,
                List.of(new Occurrence(Where.BODY, words, place)),
                PlannedAction.NONE,
                1,
                List.of(new Reason("numbered " + cells[0])));
    }

    private static String text(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

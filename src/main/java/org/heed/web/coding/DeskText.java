package org.heed.web.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodablePassage.Part;
import org.heed.coding.CodableText;
import org.heed.coding.Coding;
import org.heed.coding.PlacedCoding;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.text.Span;

/// Lays the codings of a document beside its words.
final class DeskText {

    private final CodableText text;
    private final Framework framework;
    private final String coder;
    private final Map<String, List<PlacedCoding>> byPassage = new HashMap<>();
    private final List<PlacedCoding> adrift = new ArrayList<>();

    DeskText(CodableText text, Framework framework, String coder, List<PlacedCoding> codings) {
        this.text = text;
        this.framework = framework;
        this.coder = coder;
        for (PlacedCoding coding : codings) {
            if (coding.isAdrift()) {
                adrift.add(coding);
            } else {
                text.touched(coding.place().orElseThrow())
                        .forEach(passage -> byPassage
                                .computeIfAbsent(passage.id(), any -> new ArrayList<>())
                                .add(coding));
            }
        }
    }

    /// The passages that this framework is put on, headings between them.
    List<DeskPage.Line> lines() {
        List<DeskPage.Line> lines = new ArrayList<>();
        int number = 0;
        for (CodablePassage passage : text.passages()) {
            number++;
            if (isShown(passage)) {
                lines.add(line(passage, number));
            }
        }
        return lines;
    }

    DeskPage.Line line(CodablePassage passage, int number) {
        List<PlacedCoding> own = byPassage.getOrDefault(passage.id(), List.of());
        return new DeskPage.Line(
                passage.id(),
                "p" + number,
                passage.marker(),
                pieces(passage, own),
                passage.part() == Part.HEADING,
                passage.page(),
                own.stream().map(placed -> margin(placed.coding(), passage)).toList());
    }

    List<DeskPage.Margin> adrift() {
        return adrift.stream().map(each -> margin(each.coding(), null)).toList();
    }

    private boolean isShown(CodablePassage passage) {
        boolean isAsked = passage.part() == Part.RECOMMENDATION;
        return isAsked == (framework.scope() == CodeScope.RECOMMENDATION);
    }

    private DeskPage.Margin margin(Coding coding, @org.jspecify.annotations.Nullable CodablePassage passage) {
        String words = coding.quote().words();
        boolean isWhole = passage != null && passage.words().equals(words);
        String label = framework
                .code(coding.code().code())
                .map(Code::named)
                .orElse(coding.code().code());
        return new DeskPage.Margin(
                coding.number(),
                label,
                isWhole ? "" : words,
                coding.memo(),
                coding.coder().name(),
                coding.coder().name().equals(coder));
    }

    private List<DeskPage.Piece> pieces(CodablePassage passage, List<PlacedCoding> own) {
        String words = passage.words();
        int start = text.start(passage.id());
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, words.length()));
        List<Span> marked = new ArrayList<>();
        for (PlacedCoding placed : own) {
            Span place = placed.place().orElseThrow();
            int from = Math.max(0, place.start() - start);
            int to = Math.min(words.length(), place.end() - start);
            if (from < to) {
                marked.add(new Span(from, to));
                borders.add(from);
                borders.add(to);
            }
        }
        List<DeskPage.Piece> pieces = new ArrayList<>();
        int last = -1;
        for (int border : borders) {
            if (last >= 0) {
                Span piece = new Span(last, border);
                pieces.add(new DeskPage.Piece(
                        words.substring(last, border), marked.stream().anyMatch(each -> each.overlaps(piece))));
            }
            last = border;
        }
        return pieces;
    }
}

package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.body.NameList;
import org.heed.recommendation.column.ColumnRole;
import org.heed.recommendation.cue.LevelWords;
import org.heed.recommendation.list.Wording.NamePlaces;
import org.heed.structure.Element;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.Span;

/// One row of a table of recommendations, read by the roles of its columns.
final class PlanRow {

    /// "POL1", "National 2" on a line of their own.
    private static final Pattern LABEL_ALONE =
            Pattern.compile("[A-Z]{1,5}[-/ ]?\\d{1,3}[a-z]?|(?:\\p{Lu}\\p{Ll}+ ){1,2}\\d{1,2}");

    private final Element.Row row;
    private final Map<ColumnRole, Integer> roles;
    private final Part part;

    PlanRow(Element.Row row, Map<ColumnRole, Integer> roles, Part part) {
        this.row = row;
        this.roles = roles;
        this.part = part;
    }

    /// A row without a recommendation goes on with the actions of the row above (a merged cell, or further
    /// actions under one recommendation).
    boolean isContinuation() {
        return cell(ColumnRole.RECOMMENDATION).passages().isEmpty()
                && words(ColumnRole.NUMBER).isEmpty();
    }

    /// A cell that is merged over several rows stands in each of them: its recommendation is one.
    boolean isPartOf(Draft above) {
        List<Element.Passage> passages = cell(ColumnRole.RECOMMENDATION).passages();
        return !passages.isEmpty()
                && above.place().span().start()
                        >= passages.getFirst().place().span().start()
                && above.place().span().end()
                        <= passages.getLast().place().span().end();
    }

    /// A cell merged over several rows and cut by a page end stands whole in the rows below the cut only.
    boolean isLongerPrintOf(Draft above) {
        String whole = cell(ColumnRole.RECOMMENDATION).text().verbatim();
        return !words(ColumnRole.NUMBER).isEmpty()
                && above.number().equals(words(ColumnRole.NUMBER).replaceFirst("[.:]+$", ""))
                && whole.startsWith(above.text().verbatim());
    }

    /// A column of bodies left of the recommendations groups the rows: an empty cell in it says "as above".
    boolean isUnderAbove() {
        return roles.getOrDefault(ColumnRole.LEAD, Integer.MAX_VALUE) < roles.getOrDefault(ColumnRole.RECOMMENDATION, 0)
                && words(ColumnRole.LEAD).isEmpty();
    }

    Draft appendedTo(Draft draft) {
        String lead = lines(cell(ColumnRole.LEAD));
        PlannedAction more = action(lead);
        PlannedAction had = draft.action();
        PlannedAction both = new PlannedAction(
                joined(had.scope(), more.scope()),
                joined(had.action(), more.action()),
                joined(had.lead(), more.lead()),
                joined(had.milestones(), more.milestones()),
                joined(had.targetDate(), more.targetDate()),
                joined(had.completion(), more.completion()),
                joined(had.outcome(), more.outcome()));
        return new Draft(
                draft.mark(),
                draft.parent(),
                draft.text(),
                draft.place(),
                draft.subItems(),
                draft.addressees().isEmpty() ? NameList.of(names(lead), AddresseeSource.COLUMN) : draft.addressees(),
                draft.level(),
                both,
                draft.reasons());
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? one + (one.equals(other) ? "" : other)
                : one + "; " + other;
    }

    /// The draft of this row; empty when it has no words of a recommendation.
    Optional<Draft> draft(Optional<Level> bannerLevel, Optional<String> bannerBody, String inherited) {
        List<Token.Words> words = recommendation();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Mark mark = mark(words.getFirst());
        String trailingNames = cutNames(words);
        Wording wording = Wording.of(words, part.outline(), NamePlaces.NONE);
        String printed = lines(cell(ColumnRole.LEAD));
        String lead = printed.isBlank() ? inherited : printed;
        Wording whole = withPipe(wording, lead);
        if (whole.text().verbatim().isBlank()) {
            return Optional.empty();
        }
        List<Addressee> named = named(trailingNames + "; " + names(lead), wording, bannerBody);
        Optional<Level> level =
                LevelWords.tell(mark.number()).or(() -> bannerLevel).or(() -> LevelWords.tell(words(ColumnRole.SCOPE)));
        Reason reason = new Reason("a row of a table with a column of recommendations");
        return Optional.of(new Draft(
                mark,
                mark.parent(),
                whole.text(),
                whole.place(),
                whole.subItems(),
                named,
                level,
                action(lead),
                List.of(reason)));
    }

    /// Those in the column, else those on a line in the recommendation's cell, else the body whose rows these are.
    private static List<Addressee> named(String column, Wording wording, Optional<String> bannerBody) {
        List<Addressee> named = new ArrayList<>(NameList.of(column, AddresseeSource.COLUMN));
        if (named.isEmpty()) {
            wording.names().ifPresent(line -> named.addAll(NameList.of(line, AddresseeSource.LINE)));
        }
        if (named.isEmpty()) {
            bannerBody.ifPresent(body -> named.addAll(NameList.of(body, AddresseeSource.HEADING)));
        }
        return List.copyOf(named);
    }

    private List<Token.Words> recommendation() {
        List<Token.Words> words = new ArrayList<>();
        for (Element.Passage passage : cell(ColumnRole.RECOMMENDATION).passages()) {
            String raw = Part.raw(part.outline(), passage);
            Mark mark = Mark.of(passage.marker(), raw);
            boolean isBareLabel = words.isEmpty() && mark.end() > 0 && raw.length() <= mark.end() + 1;
            if (words.isEmpty() && LABEL_ALONE.matcher(raw.strip()).matches()) {
                mark = new Mark(Mark.Style.REFERENCE, raw.strip(), raw.length());
            } else if (isBareLabel) {
                mark = new Mark(mark.style(), mark.number(), raw.length());
            }
            words.add(new Token.Words(mark, raw, passage.place(), false));
        }
        if (words.size() > 1 && words.getFirst().words().isBlank()) {
            Token.Words label = words.removeFirst();
            Token.Words first = words.removeFirst();
            words.addFirst(new Token.Words(
                    new Mark(label.mark().style(), label.mark().number(), 0), first.raw(), first.place(), false));
        }
        return words;
    }

    /// Names behind a bar at the end of the recommendation's cell, in its last paragraphs: cut off and given back.
    private static String cutNames(List<Token.Words> words) {
        int first = words.size() - 1;
        while (first > 0 && BodyNames.isName(words.get(first).raw())) {
            first--;
        }
        Token.Words piece = words.get(first);
        int bar = piece.raw().lastIndexOf('|');
        String tail = bar < 0 ? "" : piece.raw().substring(bar + 1).strip();
        if (bar <= piece.mark().end() || !BodyNames.isName(tail)) {
            return "";
        }
        StringBuilder names = new StringBuilder(tail);
        while (words.size() > first + 1) {
            names.append("; ").append(words.remove(first + 1).raw().strip());
        }
        Span span = piece.place().span();
        Place place = new Place(
                piece.place().report(),
                new Span(span.start(), span.start() + bar),
                piece.place().spots());
        words.set(
                first,
                new Token.Words(piece.mark(), piece.raw().substring(0, bar).stripTrailing(), place, false));
        return names.toString();
    }

    private Mark mark(Token.Words first) {
        String printed = words(ColumnRole.NUMBER);
        if (printed.isEmpty()) {
            return first.mark().style() == Mark.Style.BULLET ? Mark.NONE : first.mark();
        }
        String plain = printed.replaceFirst("[.:]+$", "");
        return new Mark(Mark.style(plain), plain, 0);
    }

    private PlannedAction action(String lead) {
        String completion = words(ColumnRole.COMPLETION);
        return new PlannedAction(
                words(ColumnRole.SCOPE),
                words(ColumnRole.ACTION),
                lead.replace("\n", "; "),
                lines(cell(ColumnRole.MILESTONES)).replace("\n", "; ").replace(";;", ";"),
                words(ColumnRole.TARGET),
                "",
                completion);
    }

    private Element.Cell cell(ColumnRole role) {
        Integer column = roles.get(role);
        return column == null || column >= row.cells().size()
                ? new Element.Cell(List.of(), new Place(0, new Span(0, 0), List.of()))
                : row.cells().get(column);
    }

    private String words(ColumnRole role) {
        return cell(role).text().verbatim().strip();
    }

    private static String lines(Element.Cell cell) {
        return cell.passages().stream()
                .map(passage -> passage.text().verbatim())
                .collect(Collectors.joining("\n"));
    }

    /// Each paragraph of a cell of names is a name of its own, unless it goes on with the one before.
    private static String names(String lead) {
        String after = lead.contains("|") ? lead.substring(pipeEnd(lead)) : lead;
        return after.lines().allMatch(BodyNames::couldBeName) ? after.replace("\n", "; ") : after.replace("\n", " ");
    }

    /// A bar may be printed inside the recommendation of a table whose columns are parted by bars: the pieces that
    /// are sentences belong to the recommendation.
    private static int pipeEnd(String lead) {
        int end = 0;
        int from = 0;
        for (String piece : lead.split("\\|", -1)) {
            from += piece.length() + 1;
            boolean isName = piece.isBlank() || BodyNames.couldBeName(piece.strip());
            end = isName ? end : Math.min(from, lead.length());
        }
        return end;
    }

    private Wording withPipe(Wording wording, String lead) {
        int end = lead.contains("|") ? pipeEnd(lead) : 0;
        if (end == 0 || cell(ColumnRole.LEAD).passages().isEmpty()) {
            return wording;
        }
        String raw = Part.raw(part.outline(), cell(ColumnRole.LEAD).passages().getFirst());
        int bar = Math.max(0, raw.indexOf('|', Math.max(0, Math.min(end - 1, raw.length()) - 1)));
        int leadStart =
                cell(ColumnRole.LEAD).passages().getFirst().place().span().start();
        Span span = new Span(wording.place().span().start(), leadStart + bar);
        RawText text = part.outline().text().at(span);
        return new Wording(
                text,
                new Place(wording.place().report(), span, wording.place().spots()),
                wording.subItems(),
                wording.names());
    }
}

package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.body.AddresseeLine;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.body.NameList;
import org.heed.recommendation.body.Subject;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.LevelWords;
import org.heed.recommendation.cue.Run;
import org.heed.recommendation.list.Mark.Style;
import org.heed.recommendation.list.Wording.NamePlaces;
import org.heed.structure.Element;

/// Reads a part as a list of recommendations: tries every style of mark that occurs in it, and keeps the reading
/// that explains the part best. Equal readings: the more telling style.
final class ListReader {

    /// Below this, a reading explains too little to be believed; measured on lists and on prose of real reports.
    private static final double LEAST_SCORE = 0.5;
    /// Unmarked paragraphs are taken for recommendations only where most of them ask for something.
    private static final double LEAST_ASKING = 0.5;

    /// A label may be printed before the words of a passage or a heading, and its place is that of the words.
    private static final int LONGEST_MARKER = 60;
    private static final Pattern NO_MORE = Pattern.compile(
            "(?i)\\bno (?:further|new|additional) recommendations? (?:is|are|was|were|has been|have been) (?:being )?made\\b");
    private static final Pattern TOPIC = Pattern.compile("^(?:In|At|On|With|About) |\\b(?:with|from|in) the \\p{Ll}");
    /// Below such a heading stands what is asked of nobody in particular.
    private static final Pattern OTHERS =
            Pattern.compile("(?i)others?|general|miscellaneous|various|further|additional");
    private static final Pattern LABEL_WORD = Pattern.compile("(?i)(?:\\brec|argymhelliad|concern)");

    public Optional<DraftList> read(Part part) {
        List<Token> tokens = Tokens.of(part);
        return best(tokens, part).map(reading -> list(reading, tokens, part));
    }

    /// Reads only what is labelled as a recommendation, word and number: for parts where none are to be expected.
    public Optional<DraftList> readLabelled(Part part) {
        if (part.labels().isEmpty() && !mayHoldLabels(part)) {
            return Optional.empty();
        }
        List<Token> tokens = Tokens.of(part);
        Segmentation labelled = new Segmentation(Style.LABEL, tokens, false);
        if (part.labels().isEmpty() && !labelled.isRun()) {
            labelled.items.removeIf(item -> !Asking.asks(item.text()));
        }
        return labelled.items.isEmpty() ? Optional.empty() : Optional.of(list(labelled, tokens, part));
    }

    /// Most of a report is told without the words that a label begins with, at the beginning of a line.
    private static boolean mayHoldLabels(Part part) {
        String text = part.outline().text().verbatim();
        List<Element> elements = part.elements();
        int from = elements.stream()
                .mapToInt(one -> one.place().span().start())
                .min()
                .orElse(0);
        int to = elements.stream()
                .mapToInt(one -> one.place().span().end())
                .max()
                .orElse(0);
        Matcher label = LABEL_WORD.matcher(text).region(Math.max(0, from - LONGEST_MARKER), to);
        while (label.find()) {
            if (label.start() - text.lastIndexOf('\n', label.start()) <= LONGEST_MARKER) {
                return true;
            }
        }
        return false;
    }

    /// Where about as many are labelled as recommendations as are numbered, or the label heads the part, the numbers
    /// are those of paragraphs.
    private static Optional<Segmentation> best(List<Token> tokens, Part part) {
        List<Style> styles = tokens.stream()
                .filter(Token.Words.class::isInstance)
                .map(token -> ((Token.Words) token).mark().style())
                .distinct()
                .toList();
        List<Segmentation> readings = styles.stream()
                .map(style -> new Segmentation(style, tokens, part.isConcerns()))
                .filter(reading -> isBelievable(reading, part) && !reading.isIntroductionAlone())
                .toList();
        Optional<Segmentation> best = readings.stream()
                .max(Comparator.comparingDouble(Segmentation::score)
                        .thenComparingDouble(reading -> reading.style.weight()));
        return readings.stream()
                .filter(reading -> reading.style == Style.LABEL)
                .filter(labelled -> best.filter(other -> isUnderLabel(tokens, other)
                                || (labelled.isRun() && labelled.items.size() * 2 >= other.items.size()))
                        .isPresent())
                .findFirst()
                .or(() -> best);
    }

    /// "Recommendation 3" is the heading, and what is numbered below it does not count on from 3.
    private static boolean isUnderLabel(List<Token> tokens, Segmentation numbered) {
        if (!(tokens.getFirst() instanceof Token.Words heading)
                || !heading.isHeading()
                || heading.mark().style() != Style.LABEL) {
            return false;
        }
        OptionalInt count = Run.last(heading.mark().number());
        return count.isPresent()
                && numbered.items.stream()
                        .noneMatch(item -> item.first.mark().number().startsWith(count.getAsInt() + "."));
    }

    private static boolean isBelievable(Segmentation reading, Part part) {
        if ((reading.style == Style.NONE || reading.style == Style.BULLET) && saysNoMore(part)) {
            return false;
        }
        boolean asks = part.isConcerns() || reading.style == Style.LABEL || reading.asking() >= LEAST_ASKING;
        return !reading.items.isEmpty() && asks && reading.score() >= LEAST_SCORE;
    }

    /// "No further recommendation is made about them": what stands here has been done.
    private static boolean saysNoMore(Part part) {
        return part.elements().stream()
                .anyMatch(element -> element instanceof Element.Passage passage
                        && NO_MORE.matcher(passage.text().verbatim()).find());
    }

    private static DraftList list(Segmentation reading, List<Token> tokens, Part part) {
        boolean groupsAreBodies = groupsAreBodies(tokens);
        NamePlaces places = new NamePlaces(
                tokens.stream().anyMatch(ListReader::announcesNames),
                namesLead(reading),
                areBodies(titles(reading.items)));
        List<Draft> drafts = new ArrayList<>();
        for (Segmentation.Item item : GroupNumbers.given(reading.items)) {
            drafts.add(draft(item, part, groupsAreBodies, places));
        }
        return new DraftList(
                part.where(),
                List.copyOf(drafts),
                reading.score(),
                DraftList.Plan.NONE,
                part.isExpected(),
                part.isConcerns());
    }

    /// The head of a table whose columns the file has lost ("# Recommendation Addressed to"): names may then
    /// stand at the end of each item without any separator.
    private static boolean announcesNames(Token token) {
        String words = switch (token) {
            case Token.Words piece -> piece.raw();
            case Token.Group group -> group.words();
            case Token.Names names -> "";
            case Token.Grid grid -> "";
        };
        return words.length() < 120
                && words.matches(
                        "(?is).*\\brecommendations?\\b.*\\b(?:addressed to|lead agency|agency|owner|responsible)\\b.*");
    }

    private static Draft draft(Segmentation.Item item, Part part, boolean groupsAreBodies, NamePlaces places) {
        Wording wording = Wording.of(item, part.outline(), places);
        List<Addressee> named = new ArrayList<>();
        title(item, places.title()).ifPresent(line -> named.addAll(NameList.of(line, AddresseeSource.LINE)));
        item.after.forEach(line -> named.addAll(NameList.of(line, AddresseeSource.LINE)));
        wording.names().ifPresent(line -> named.addAll(NameList.of(line, AddresseeSource.LINE)));
        if (named.isEmpty()) {
            item.before.forEach(line -> named.addAll(NameList.of(line, AddresseeSource.HEADING)));
        }
        if (named.isEmpty() && item.group.isPresent() && isFor(item.group.get(), groupsAreBodies, part, wording)) {
            named.addAll(NameList.of(item.group.get().body(), AddresseeSource.HEADING));
        }
        Mark mark = item.first.mark();
        String parent = mark.parent().isEmpty() && mark.style() == Style.LETTER
                ? item.group.map(Token.Group::number).orElse("")
                : mark.parent();
        Optional<Level> level =
                LevelWords.tell(mark.number()).or(() -> item.level).or(part::level);
        return new Draft(
                mark,
                parent,
                wording.text(),
                wording.place(),
                wording.subItems(),
                List.copyOf(named),
                level,
                PlannedAction.NONE,
                List.of(reason(mark, part)));
    }

    /// The names behind its label, where they are no part of what it asks ("Recommendation 2: (Kent Police)").
    private static Optional<String> title(Segmentation.Item item, boolean titlesAreBodies) {
        String words = item.first.words().strip();
        return item.words.contains(item.first)
                ? Optional.empty()
                : AddresseeLine.whole(words)
                        .map(AddresseeLine::names)
                        .or(() -> Optional.of(words)
                                .filter(name ->
                                        titlesAreBodies && item.first.isHeading() && BodyNames.couldBeName(name)));
    }

    /// The titles behind the labels of headings.
    private static List<String> titles(List<Segmentation.Item> items) {
        return items.stream()
                .filter(item -> item.first.isHeading() && !item.words.contains(item.first))
                .map(item -> item.first.words().strip())
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private static Reason reason(Mark mark, Part part) {
        String how = mark.number().isEmpty() ? "an item without a number" : "numbered " + mark.number();
        String where = part.isExpected()
                ? "in a part headed as recommendations"
                : "outside the parts headed as recommendations";
        return new Reason(how + ", " + where);
    }

    /// A heading says for whom what stands under it is; in the telling parts of a report, whom it is told of.
    private static boolean isFor(Token.Group group, boolean groupsAreBodies, Part part, Wording wording) {
        return isBody(group, groupsAreBodies)
                && (part.isExpected() || Subject.of(wording.text().verbatim()).isEmpty());
    }

    private static boolean isBody(Token.Group group, boolean groupsAreBodies) {
        String body = group.body();
        return group.level().isEmpty()
                ? isNamed(body)
                        || (groupsAreBodies
                                && BodyNames.couldBeName(body)
                                && !OTHERS.matcher(body).matches())
                : group.isFor();
    }

    /// "First contact with the police" speaks of a body and names none.
    private static boolean isNamed(String words) {
        return BodyNames.isName(words) && !TOPIC.matcher(words).find();
    }

    /// Where most items of a list begin with a name that a dash or a colon sets apart, all such names are set apart.
    private static boolean namesLead(Segmentation reading) {
        long leading = reading.items.stream()
                .filter(item -> AddresseeLine.lead(item.text()).isPresent())
                .count();
        long alike = reading.items.stream()
                .filter(item -> AddresseeLine.likeLead(item.text()).isPresent())
                .count();
        return leading > 0 && Math.max(leading, alike) * 2 >= reading.items.size();
    }

    /// Headings of one list are of one kind: when most are names of bodies, all are.
    private static boolean groupsAreBodies(List<Token> tokens) {
        List<String> groups = tokens.stream()
                .filter(token ->
                        token instanceof Token.Group group && group.level().isEmpty())
                .map(token -> ((Token.Group) token).words())
                .toList();
        return areBodies(groups);
    }

    private static boolean areBodies(List<String> titles) {
        return titles.stream().filter(BodyNames::isName).count() * 2 > titles.size();
    }
}

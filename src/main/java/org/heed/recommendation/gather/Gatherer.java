package org.heed.recommendation.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.cue.Run;
import org.heed.recommendation.list.Draft;
import org.heed.recommendation.list.DraftList;
import org.heed.recommendation.list.Mark.Style;

/// Brings the lists of a review together. The lists are taken in this order: lists under a heading of
/// recommendations in the body, then in an appendix, then in the executive summary, then labelled ones elsewhere
/// (boxes in the analysis), then action plans; within one rank in the order of the documents. The first printing
/// is the main one and gives number and text.
///
/// A draft is another printing of a recommendation when their words are alike enough, or when they have the same
/// number and words at least half alike; the most alike pairs are joined first, one to one within a list, and
/// ties go to the earlier. Two drafts of one list are never joined.
public final class Gatherer {

    /// Alike enough without a number.
    private static final double ALIKE = 0.75;
    /// Two main lists repeat each other only when the words are nearly the same, or alike under one number.
    private static final double NEARLY_SAME = 0.9;
    /// Alike enough with the same number.
    private static final double ALIKE_WITH_NUMBER = 0.4;
    private static final double BONUS_OF_NUMBER = 0.25;
    /// Fewer may say the same by chance.
    private static final int FEWEST_ALIKE = 2;
    /// A list of which more than this is known is a list of these recommendations, and so are its other items.
    private static final double MOST = 0.6;

    private record Pair(Gathered gathered, Draft draft, double alike) {}

    public List<Gathered> gather(List<DraftList> lists) {
        List<Gathered> all = new ArrayList<>();
        List<DraftList> ranked = lists.stream()
                .sorted(Comparator.comparingInt(Gatherer::rank).thenComparing(Gatherer::isWithoutNumbers))
                .toList();
        for (DraftList list : ranked) {
            add(all, list);
        }
        all.sort(Comparator.comparingInt((Gathered g) -> g.main().place().report())
                .thenComparingInt(g -> rank(g.mainPrinting().list()) > rank(mainList(all)) ? 1 : 0)
                .thenComparing(g -> g.main().place().span()));
        return List.copyOf(all);
    }

    private static DraftList mainList(List<Gathered> all) {
        return all.getFirst().mainPrinting().list();
    }

    private static int rank(DraftList list) {
        if (list.isPlan()) {
            return 5;
        }
        if (!list.isExpected()) {
            return 4;
        }
        return switch (list.where()) {
            case BODY -> 0;
            case APPENDIX -> 1;
            case ACTION_PLAN -> 2;
            case EXECUTIVE_SUMMARY -> 3;
        };
    }

    private static boolean isWithoutNumbers(DraftList list) {
        return list.drafts().stream().allMatch(draft -> draft.number().isEmpty());
    }

    private static void add(List<Gathered> all, DraftList list) {
        List<Gathered> before = List.copyOf(all);
        Set<Draft> placed = new HashSet<>();
        Set<Gathered> taken = new HashSet<>();
        for (Pair pair : pairs(before, list)) {
            if (!placed.contains(pair.draft()) && !taken.contains(pair.gathered())) {
                pair.gathered().add(pair.draft(), list);
                placed.add(pair.draft());
                taken.add(pair.gathered());
            }
        }
        if (isInOtherWords(list, before, placed)) {
            for (int i = 0; i < before.size(); i++) {
                if (placed.add(list.drafts().get(i))) {
                    before.get(i).add(list.drafts().get(i), list);
                }
            }
        }
        boolean isOfThese = !list.isPlan()
                && placed.size() >= FEWEST_ALIKE
                && placed.size() > list.drafts().size() * MOST;
        for (Draft draft : list.drafts()) {
            if (!placed.contains(draft) && (isOfThese || isOfItsOwn(draft, list, before))) {
                all.add(new Gathered(draft, list));
            }
        }
    }

    /// A list as long as the main one, without numbers, of which several say the same at the same place: a summary of
    /// them all.
    private static boolean isInOtherWords(DraftList list, List<Gathered> before, Set<Draft> placed) {
        if (list.drafts().size() != before.size() || !isWithoutNumbers(list) || placed.size() < FEWEST_ALIKE) {
            return false;
        }
        return IntStream.range(0, before.size()).allMatch(i -> {
            Draft draft = list.drafts().get(i);
            return !placed.contains(draft)
                    || before.get(i).printings().stream()
                            .anyMatch(printing -> printing.draft().equals(draft));
        });
    }

    private static List<Pair> pairs(List<Gathered> before, DraftList list) {
        List<Pair> pairs = new ArrayList<>();
        List<List<String>> known = before.stream()
                .map(gathered -> Similarity.words(gathered.main().text().verbatim()))
                .toList();
        for (Draft draft : list.drafts()) {
            List<String> words = Similarity.words(draft.text().verbatim());
            for (int i = 0; i < before.size(); i++) {
                double alike = alike(before.get(i), draft, list, Similarity.of(known.get(i), words));
                if (alike > 0) {
                    pairs.add(new Pair(before.get(i), draft, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.alike()));
        return pairs;
    }

    /// How alike a draft is to a recommendation that has been gathered, or 0 when they are not the same; `wording` is
    /// how alike their words are.
    private static double alike(Gathered gathered, Draft draft, DraftList list, double wording) {
        Draft main = gathered.main();
        boolean sameNumber = !draft.number().isEmpty() && Numbers.same(main.number(), draft.number());
        boolean bareNumber = sameNumber
                && (draft.isActionAlone()
                        || draft.text().verbatim().length() < main.number().length() + 3);
        double alike = bareNumber ? ALIKE : wording;
        boolean bothMain = rank(list) <= 1 && rank(gathered.mainPrinting().list()) <= 1;
        double otherwise = sameNumber ? ALIKE_WITH_NUMBER : ALIKE;
        double ofMain = sameNumber ? ALIKE : NEARLY_SAME;
        double enough = bothMain ? ofMain : otherwise;
        return alike >= enough ? alike + (sameNumber ? BONUS_OF_NUMBER : 0) : 0;
    }

    /// A labelled paragraph outside the lists is a recommendation of its own only where there is no main list, or
    /// where it fills a gap in its numbers: otherwise it quotes somebody else's.
    private static boolean isOfItsOwn(Draft draft, DraftList list, List<Gathered> before) {
        if (draft.isActionAlone()
                && before.stream().anyMatch(known -> Numbers.same(known.main().number(), draft.number()))) {
            return false;
        }
        if (list.isExpected() || list.isPlan() || before.isEmpty()) {
            return true;
        }
        boolean fromOtherParts =
                before.stream().noneMatch(g -> g.mainPrinting().list().isExpected());
        return fromOtherParts
                || fillsAGap(draft, before)
                || goesOn(draft, list, before)
                || countsAnew(draft, list, before);
    }

    /// True where the labels of this list take up the count after the last that is known, or lead up to the first.
    private static boolean goesOn(Draft draft, DraftList list, List<Gathered> before) {
        Draft first = before.getFirst().main();
        Draft last = before.getLast().main();
        int number = Run.last(draft.number()).orElse(-1);
        int lowest = Run.last(first.number()).orElse(0);
        int highest = Run.last(last.number()).orElse(Integer.MAX_VALUE);
        List<Integer> here = list.drafts().stream()
                .map(one -> Run.last(one.number()).orElse(0))
                .toList();
        boolean isOfTheirKind =
                last.mark().style() == Style.LABEL && Run.stem(last.number()).equals(Run.stem(draft.number()));
        boolean goesOn =
                highest < number && IntStream.rangeClosed(highest + 1, number).allMatch(here::contains);
        boolean leadsUp = number < lowest && IntStream.range(1, lowest).allMatch(here::contains);
        return isOfTheirKind && (goesOn || leadsUp);
    }

    /// True where all that is known is labelled otherwise ("National recommendation 2"), and this list counts from one.
    private static boolean countsAnew(Draft draft, DraftList list, List<Gathered> before) {
        String stem = Run.stem(draft.number());
        List<Integer> here = list.drafts().stream()
                .map(one -> Run.last(one.number()).orElse(0))
                .toList();
        return draft.mark().style() == Style.LABEL
                && IntStream.rangeClosed(1, Run.last(draft.number()).orElse(0)).allMatch(here::contains)
                && before.stream()
                        .map(Gathered::main)
                        .allMatch(main -> main.mark().style() == Style.LABEL
                                && !Run.stem(main.number()).equalsIgnoreCase(stem));
    }

    private static boolean fillsAGap(Draft draft, List<Gathered> before) {
        int number = Run.last(draft.number()).orElse(-1);
        List<Integer> known = before.stream()
                .filter(g -> g.mainPrinting().where() == Where.BODY
                        && g.main().mark().style() == Style.LABEL)
                .map(g -> Run.last(g.main().number()).orElse(0))
                .toList();
        return number > 0 && !known.contains(number) && known.contains(number - 1) && known.contains(number + 1);
    }
}

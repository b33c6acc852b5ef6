package org.heed.recommendation.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heed.recommendation.Checked;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.Change.Add;
import org.heed.recommendation.correction.Change.Confirm;
import org.heed.recommendation.correction.Change.Correct;
import org.heed.recommendation.correction.Change.Join;
import org.heed.recommendation.correction.Change.Reject;
import org.heed.recommendation.correction.Change.Split;
import org.heed.recommendation.correction.Change.Withdraw;
import org.heed.review.Edition;
import org.heed.storage.Database;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.jspecify.annotations.Nullable;

/// A ledger as people say it is: what was read, with every correction applied in the order in which they were made.
/// Corrections whose words are gone are `adrift`: they change nothing and are shown. A correction that the reading
/// has caught up with, because it now reads what the person said, holds and is not adrift.
public record CorrectedLedger(Ledger ledger, List<Correction> adrift) {

    /// Applies corrections to the ledger of an edition as read. The documents' words are asked for only where a
    /// correction has words of its own.
    public static CorrectedLedger of(Database database, Edition edition, Ledger read, List<Correction> corrections) {
        return of(read, corrections, new Supplier<>() {
            private @Nullable SourceWords words;

            @Override
            public SourceWords get() {
                if (words == null) {
                    words = SourceWords.of(database, edition);
                }
                return words;
            }
        });
    }

    private static CorrectedLedger of(Ledger read, List<Correction> corrections, Supplier<SourceWords> source) {
        if (corrections.isEmpty()) {
            return new CorrectedLedger(read, List.of());
        }
        Set<Integer> withdrawn = corrections.stream()
                .map(Correction::change)
                .flatMap(change -> change instanceof Withdraw it ? Optional.of(it.correction()).stream() : null)
                .collect(Collectors.toSet());
        Hand hand = new Hand(new ArrayList<>(read.recommendations()), source);
        List<Correction> adrift = corrections.stream()
                .filter(correction -> !withdrawn.contains(correction.number()))
                .filter(correction -> !hand.holds(correction))
                .toList();
        return new CorrectedLedger(
                new Ledger(read.declaredCount(), List.copyOf(hand.ledger()), read.problems()), adrift);
    }

    /// The ledger while corrections are applied to it.
    private record Hand(List<Recommendation> ledger, Supplier<SourceWords> source) {

        /// False when the correction is adrift.
        boolean holds(Correction correction) {
            return switch (correction.change()) {
                case Confirm it -> confirm(it, checked(correction, Checked.Act.CONFIRMED));
                case Correct it -> correct(it, checked(correction, Checked.Act.CORRECTED));
                case Split it -> split(it, checked(correction, Checked.Act.SPLIT));
                case Join it -> join(it, checked(correction, Checked.Act.JOINED));
                case Reject it -> reject(it);
                case Add it -> add(it, checked(correction, Checked.Act.ADDED));
                case Withdraw it -> true;
            };
        }

        private static Checked checked(Correction correction, Checked.Act act) {
            Correction.Signature signature = correction.signature();
            return new Checked(act, signature.by(), signature.at(), signature.why());
        }

        private boolean confirm(Confirm it, Checked checked) {
            int index = it.about().in(ledger);
            if (index != Anchor.NOWHERE) {
                ledger.set(index, Amended.confirmed(ledger.get(index), checked));
            }
            return index != Anchor.NOWHERE;
        }

        private boolean correct(Correct it, Checked checked) {
            int index = it.about().in(ledger);
            if (index == Anchor.NOWHERE && it.amendment().words().isPresent()) {
                index = like(it.about(), it.amendment().words().get()).in(ledger);
            }
            if (index != Anchor.NOWHERE) {
                Optional<Place> where =
                        it.amendment().words().flatMap(words -> source.get().find(words));
                ledger.set(index, Amended.corrected(ledger.get(index), it.amendment(), where, checked));
            }
            return index != Anchor.NOWHERE;
        }

        private boolean split(Split it, Checked checked) {
            int index = it.about().in(ledger);
            if (index == Anchor.NOWHERE) {
                return isReadApart(it, checked);
            }
            Recommendation read = ledger.remove(index);
            int next = index;
            for (Amendment part : it.parts()) {
                Optional<Place> where =
                        part.words().flatMap(words -> source.get().find(words, read.place()));
                Amendment numbered = part.number().isPresent() ? part : part.number(next == index ? read.number() : "");
                ledger.add(next++, Amended.part(read, numbered, where, checked));
            }
            return true;
        }

        /// The reading now finds all parts by itself.
        private boolean isReadApart(Split it, Checked checked) {
            List<Integer> indexes = it.parts().stream()
                    .map(part ->
                            like(it.about(), part.words().orElse(RawText.EMPTY)).in(ledger))
                    .toList();
            if (indexes.contains(Anchor.NOWHERE)) {
                return false;
            }
            indexes.forEach(index -> ledger.set(index, Amended.confirmed(ledger.get(index), checked)));
            return true;
        }

        private boolean join(Join it, Checked checked) {
            int first = it.about().in(ledger);
            int second = it.other().in(ledger);
            if (first != Anchor.NOWHERE && second != Anchor.NOWHERE && first != second) {
                ledger.set(first, Amended.joined(ledger.get(first), ledger.get(second), checked));
                ledger.remove(second);
                return true;
            }
            RawText both = new RawText(
                    it.about().words().verbatim() + " " + it.other().words().verbatim());
            return confirm(new Confirm(like(it.about(), both)), checked);
        }

        /// What is not read any more, whole or in part, needs no taking out.
        private boolean reject(Reject it) {
            int index = it.about().in(ledger);
            if (index != Anchor.NOWHERE) {
                ledger.remove(index);
            }
            return index != Anchor.NOWHERE
                    || ledger.stream()
                            .noneMatch(each -> shares(each.text(), it.about().words()));
        }

        private boolean add(Add it, Checked checked) {
            RawText words = it.asked().words().orElse(RawText.EMPTY);
            int found = like(new Anchor("", it.asked().number().orElse(""), 0, words), words)
                    .in(ledger);
            if (found != Anchor.NOWHERE) {
                ledger.set(found, Amended.corrected(ledger.get(found), it.asked(), Optional.empty(), checked));
                return true;
            }
            Optional<Place> where = source.get()
                    .find(words)
                    .or(() -> it.where().flatMap(sight -> source.get().page(sight.document(), sight.page())));
            where.ifPresent(place -> ledger.add(indexOf(place), Amended.added(it.asked(), place, checked)));
            return where.isPresent();
        }

        /// Before the first that stands further on in the documents.
        private int indexOf(Place place) {
            for (int i = 0; i < ledger.size(); i++) {
                if (isAfter(ledger.get(i).place(), place)) {
                    return i;
                }
            }
            return ledger.size();
        }

        private static boolean isAfter(Place one, Place other) {
            if (one.report() != other.report()) {
                return one.report() > other.report();
            }
            boolean byPage = other.span().length() == 0;
            return byPage
                    ? one.page() > other.page()
                    : one.span().start() > other.span().start();
        }

        private static Anchor like(Anchor about, RawText words) {
            return new Anchor(Recommendation.wordsDigest(words), about.number(), about.position(), words);
        }

        private static boolean shares(RawText one, RawText other) {
            String these = Letters.of(one.verbatim()).all();
            String those = Letters.of(other.verbatim()).all();
            return !these.isEmpty() && !those.isEmpty() && (these.contains(those) || those.contains(these));
        }
    }
}

package org.heed.summary.release;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heed.anonymisation.disclosure.DeathTraits;
import org.heed.anonymisation.disclosure.Generalisation;
import org.heed.anonymisation.disclosure.Jigsaw;
import org.heed.anonymisation.disclosure.JigsawLine;
import org.heed.anonymisation.disclosure.ThresholdStore;
import org.heed.anonymisation.disclosure.ThresholdStore.Purpose;
import org.heed.anonymisation.disclosure.Trait;
import org.heed.anonymisation.disclosure.TraitReader;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.anonymisation.release.ReleaseGate.Leaving;
import org.heed.history.DutyStore;
import org.heed.organisation.register.RegisterFiles;
import org.heed.review.Review;
import org.heed.storage.Database;
import org.heed.summary.Telling;
import org.heed.summary.kept.KeptSummary;
import org.heed.summary.kept.SummaryDesk;
import org.heed.summary.release.PublicNarrative.PublicSentence;
import org.heed.summary.release.SignOff.Word;
import org.heed.text.Refusal;

/// Decides whether a review's narrative may be public: a named person signed it off, and nothing it is made of has
/// changed since.
public final class NarrativeDesk {

    private final Database database;
    private final SummaryDesk summaries;
    private final Clock clock;

    public NarrativeDesk(Database database, SummaryDesk summaries, Clock clock) {
        this.database = database;
        this.summaries = summaries;
        this.clock = clock;
    }

    public NarrativeState state(Review review) {
        List<SignOff> said = new SignOffStore(database).all(review.key());
        if (said.isEmpty()) {
            return NarrativeState.UNSIGNED;
        }
        if (said.getLast().word() == Word.WITHDRAWN) {
            return NarrativeState.WITHDRAWN;
        }
        return said.getLast().basis().equals(summaries.basis(review)) ? NarrativeState.SIGNED : NarrativeState.REOPENED;
    }

    /// What the narrative is made of as it stands: what a person has seen who reads it now.
    public String basis(Review review) {
        return summaries.basis(review);
    }

    /// Refuses a decision on what is no longer there.
    ///
    /// @throws Refusal when anything has changed since it was seen so
    public void requireUnchanged(Review review, String seen) {
        if (!basis(review).equals(seen)) {
            throw new Refusal("The narrative, its people or its report changed while you were looking at it. Read it"
                    + " again and decide on what is there now. Nothing was changed.");
        }
    }

    /// Keeps that a person read the narrative as it stands and says that it may be public.
    ///
    /// @throws Refusal when the person wrote any of it
    public void sign(Review review, String author, String why) {
        boolean isOwnWriting = summaries.versions(review).stream()
                .filter(version -> version.maker() == KeptSummary.Maker.PERSON)
                .anyMatch(version -> DutyStore.key(version.author()).equals(DutyStore.key(author)));
        if (isOwnWriting) {
            throw new Refusal("You edited this narrative yourself. Somebody else reads it and signs it off. Nothing was"
                    + " changed.");
        }
        say(review, Word.SIGNED, author, why);
    }

    /// Keeps that a person takes that back.
    public void withdraw(Review review, String author, String why) {
        say(review, Word.WITHDRAWN, author, why);
    }

    /// What may be public of a review.
    ///
    /// @throws Refusal when nobody has signed it off as it stands
    public PublicNarrative published(Review review) {
        NarrativeState state = state(review);
        if (!state.mayBePublic()) {
            throw new Refusal("The narrative of review " + review.key() + " may not be given out. " + state.words()
                    + " A person reads it and signs it off on the page of its names.");
        }
        SignOff signed = new SignOffStore(database).all(review.key()).getLast();
        Generalisation told = allowed(review);
        List<DeathTraits> library = traits();
        DeathTraits own = own(review, library);
        Telling telling = told == Generalisation.AS_RECORDED
                ? Telling.EVERYTHING
                : new Telling(told, own.recorded().getOrDefault(Trait.REGION, ""));
        List<PublicSentence> sentences = summaries.generalised(review, telling).sentences().stream()
                .map(sentence -> new PublicSentence(sentence.part(), sentence.words()))
                .filter(sentence -> tellsNoMore(sentence.words(), told, own))
                .toList();
        ReleaseGate.of(database, review)
                .pass(sentences.stream()
                        .map(sentence -> new Leaving(sentence.part().words(), sentence.words()))
                        .toList());
        return new PublicNarrative(review.key(), sentences, told, signed.author(), signed.said());
    }

    /// The most that may be told of a review's death to others, by the threshold of the library's owner.
    public Generalisation allowed(Review review) {
        return lines().stream()
                .filter(line -> line.review().equals(review.key()))
                .findFirst()
                .map(JigsawLine::allowed)
                .orElse(Generalisation.NEITHER_WHEN_NOR_WHERE);
    }

    /// How far each review of the library can be told from the others, by the threshold of its owner.
    public List<JigsawLine> lines() {
        return new Jigsaw(traits(), new ThresholdStore(database).threshold(Purpose.JIGSAW)).lines();
    }

    private List<DeathTraits> traits() {
        return new TraitReader(database, RegisterFiles.shipped()).all();
    }

    private static DeathTraits own(Review review, List<DeathTraits> library) {
        return library.stream()
                .filter(traits -> traits.review().equals(review.key()))
                .findFirst()
                .orElse(new DeathTraits(review.key(), Map.of()));
    }

    /// A finding or a body's name may tell the area or the month although what happened does not.
    private static boolean tellsNoMore(String words, Generalisation told, DeathTraits own) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Stream.of(Trait.AREA, Trait.MONTH)
                .filter(trait -> !told.tells(trait))
                .map(trait -> own.recorded().getOrDefault(trait, ""))
                .noneMatch(value -> !value.isEmpty() && lower.contains(value));
    }

    private void say(Review review, Word word, String author, String why) {
        database.wholly(() -> {
            new SignOffStore(database)
                    .add(new SignOff(review.current(), word, summaries.basis(review), author, clock.instant(), why));
            return review;
        });
    }
}

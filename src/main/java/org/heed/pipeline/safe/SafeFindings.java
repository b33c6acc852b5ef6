package org.heed.pipeline.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PublishedReview;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.fact.Facts;
import org.heed.library.Library;
import org.heed.organisation.Resolution;
import org.heed.organisation.told.ResolvedLedger;
import org.heed.pipeline.Findings;
import org.heed.pipeline.Reading;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.review.FiledReport;
import org.heed.review.Problem;
import org.heed.review.RefusedFile;
import org.heed.review.Review;
import org.heed.text.RawText;

/// Findings as they may leave: the same ledger in words that name nobody, with documents called by their number
/// because file names name people too.
public final class SafeFindings {

    /// When a body promised to act is no identifier of a person.
    private static final Pattern ONLY_WHEN = Pattern.compile(
            "(?i)(?:[\\d\\s./,–-]|\\d(?:st|nd|rd|th)\\b"
                    + "|\\b(?:by|the|end|of|in|from|and|to|early|mid|late|spring|summer|autumn|winter|quarter|q[1-4]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)*");

    /// What stands in place of words that were held back.
    public static final String WITHHELD = "Withheld: a name may stand here. A person must look at it first.";

    private final SafeReview review;
    private final ReleaseGate gate;

    private SafeFindings(SafeReview review) {
        this.review = review;
        this.gate = ReleaseGate.of(review);
    }

    /// What a library keeps of a review's current edition, in safe words.
    public static Findings kept(Library library, Review review) {
        SafeReview safe = new SafeReviewStore(library.database()).review(review.current());
        return new SafeFindings(safe).of(review.key().value(), Findings.kept(library, review));
    }

    /// What was read from files, in safe words: nobody has said anything of its names yet.
    public static Findings read(Reading reading) {
        SafeFindings safe = new SafeFindings(AnonymisedJson.anonymised(reading, CaseRoster.NONE));
        return safe.of(safe.safe(reading.name()), Findings.of(reading));
    }

    /// A file that belongs to no review: whoever its name names is replaced.
    public static RefusedFile refused(RefusedFile file) {
        PublishedReview nothing = PublishedReview.of(List.of(), new Facts(Map.of()), List.of());
        SafeFindings safe = new SafeFindings(new Anonymiser().anonymise(nothing, CaseRoster.NONE));
        return new RefusedFile(safe.safe(file.fileName()), safe.safe(file.words()), file.refused());
    }

    /// True for words that tell a day, month or season and nothing else.
    public static boolean saysOnlyWhen(String words) {
        return ONLY_WHEN.matcher(words).matches();
    }

    private Findings of(String name, Findings findings) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Recommendation recommendation : findings.ledger().recommendations()) {
            recommendations.add(safe(recommendation, review.recommendations().get(recommendations.size())));
        }
        Ledger ledger = new Ledger(findings.ledger().declaredCount(), recommendations, List.of());
        return new Findings(
                name,
                findings.reports().stream().map(SafeFindings::unnamed).toList(),
                findings.facts(),
                ledger,
                resolved(findings, recommendations.size()),
                findings.problems().stream().map(this::safe).toList());
    }

    private ResolvedLedger resolved(Findings findings, int count) {
        List<List<Resolution>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(findings.resolved().of(i).stream().map(this::safe).toList());
        }
        return new ResolvedLedger(all);
    }

    private Resolution safe(Resolution resolution) {
        return new Resolution(
                safe(resolution.raw()),
                resolution.bodies(),
                resolution.state(),
                resolution.confidence(),
                safe(resolution.reasons()),
                resolution.members());
    }

    private Recommendation safe(Recommendation printed, SafeRecommendation safe) {
        List<Addressee> addressees = new ArrayList<>();
        for (Addressee addressee : printed.addressees()) {
            addressees.add(new Addressee(
                    safe.addressees().get(addressees.size()), addressee.source(), addressee.needsReview()));
        }
        return new Recommendation(
                printed.number(),
                printed.sortKey(),
                printed.parent(),
                new RawText(released(safe.text().words())),
                printed.subItems().stream()
                        .map(item -> new Recommendation.SubItem(item.marker(), safe(item.text())))
                        .toList(),
                addressees,
                printed.level(),
                printed.place(),
                printed.occurrences().stream()
                        .map(one -> new Occurrence(one.where(), safe(one.text()), one.place()))
                        .toList(),
                safe(printed.action()),
                printed.confidence(),
                safe(printed.reasons()),
                printed.checked());
    }

    private PlannedAction safe(PlannedAction plan) {
        return new PlannedAction(
                safe(plan.scope()),
                safe(plan.action()),
                safe(plan.lead()),
                safe(plan.milestones()),
                saysOnlyWhen(plan.targetDate()) ? plan.targetDate() : safe(plan.targetDate()),
                safe(plan.completion()),
                safe(plan.outcome()));
    }

    private Problem safe(Problem problem) {
        return new Problem(problem.kind(), problem.page(), safe(problem.about()), safe(problem.words()));
    }

    private List<Reason> safe(List<Reason> reasons) {
        return reasons.stream().map(reason -> new Reason(safe(reason.words()))).toList();
    }

    private RawText safe(RawText words) {
        return new RawText(released(review.safe(words).words()));
    }

    /// The second detector has the last word: a text in which it sees a name does not leave.
    private String released(String words) {
        return gate.lets(words) ? words : WITHHELD;
    }

    private String safe(String words) {
        return words.isBlank()
                ? words
                : released(review.safe(new RawText(words)).words());
    }

    private static FiledReport unnamed(FiledReport report) {
        String name = "document-" + (report.position() + 1) + "."
                + report.kind().name().toLowerCase(Locale.ROOT);
        return new FiledReport(report.position(), name, report.digest(), report.kind(), report.paged(), report.pages());
    }
}

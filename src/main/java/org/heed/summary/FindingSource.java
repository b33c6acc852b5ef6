package org.heed.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.structure.OutlineStore.PassageKind;
import org.heed.structure.Place;
import org.heed.structure.SectionKind;
import org.heed.structure.SectionKinds;
import org.heed.text.Sentences;
import org.heed.text.Span;

/// Gathers the sentences of a review that may be what it found: those of the parts that conclude, that can stand by
/// themselves and that a summary may say.
final class FindingSource {

    /// The parts in which a review says what it found.
    private static final Set<SectionKind> CONCLUDING = Set.of(
            SectionKind.LESSONS,
            SectionKind.CONCLUSIONS,
            SectionKind.EXECUTIVE_SUMMARY,
            SectionKind.ANALYSIS,
            SectionKind.GOOD_PRACTICE);
    /// Where none of those is headed, whatever says in so many words that something was found.
    private static final Pattern FOUND = Pattern.compile(
            "(?i)\\b(?:(?:panel|review|report|author) (?:has |have )?(?:found|concluded|concludes|identified|considers?|considered|noted|notes|learned)|lessons?|missed opportunit\\w+|learning)\\b");

    /// A sentence that leans on the one before it cannot stand by itself.
    private static final Pattern LEANING = Pattern.compile(
            "^(?i)(?:this|that|these|those(?! (?:who|whose|with|in|at|living|working|trained|affected)\\b)|it|its|they|their|them|he|she|his|her|him|however|therefore|thus|hence|such|also|but|and|or|again|similarly|consequently|furthermore|moreover|additionally|in addition|as (?:a result|such|above|stated|mentioned|noted)|for (?:this|these|that)|in (?:this|these|that)|both|neither|either|another|the (?:former|latter|same)|nor|yet|so|then|later|afterwards|subsequently|meanwhile|here|likewise|instead|all (?:of )?(?:them|these|two|three|four|five|six|seven|eight|nine|ten)|(?:some|most|none|each|many|several|one|two|three) of (?:them|these|those)|others?|the (?:first|second|third|other|others|guidance|offer|same|answer|result|question|reason|difference|effect)|otherwise|conversely|further|if (?:it|they|this|these|so|done|not))\\b.*");
    /// What belongs to the making of a report and not to what it found.
    private static final Pattern ABOUT_THE_REPORT = Pattern.compile(
            "(?i)\\b(?:(?:set out|described|listed|see|outlined|mentioned|detailed|referred to|discussed) (?:above|below|in (?:section|part|paragraph|appendix|chapter))|above|below|(?:section|paragraph|para|appendix|chapter|page|figure|table) \\d[\\d.]*|thank(?:s|ed|ful)?|grateful|condolences?|sympath\\w+|tribute|terms of reference|(?:panel|review|author|chair) (?:then |also )?(?:met|looked at|examined|reviewed|read|heard from|spoke|talked|asked for|requested|received|was given)|report (?:was|is|has been) (?:written|completed|submitted|published)|this (?:section|chapter|report)|the following|as follows|recommendations?)\\b|[\\[\\]█]|\\?$|:$");
    /// Parts of an analysis that tell of other cases, of research or of the law.
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)\\b(?:research|literature|national (?:learning|context|picture|guidance|policy)|(?:earlier|previous|other|past) (?:reviews?|cases)|legislation|legal framework|policy context|equality|diversity|protected characteristics|definitions?|dissemination|publication|parallel|methodology|terms of reference)\\b");
    /// What research, the law or a national body says is no finding of this review, nor are the steps of its making.
    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "(?i)\\b(?:research|study|studies|literature|professor|analys[ei]s of|statistics|estimated|eight-stage|nationally|in england and wales|national (?:report|review|learning)|(?:home office|safelives|respect|nice|national institute\\b.*|inspectorate|government) (?:has|have|had|recommends?|published|guidance)|(?:act|order|bill|regulations?) (?:19|20)\\d\\d|offence of|guidance (?:was|is|says|states|published)|prosecutions|protected characteristics?|age, disability|equality|way to read|chronology|earlier reviews?|previous reviews?|other reviews?|inquest|trial|learning will be|will be shared|will be monitored|was commissioned|pseudonyms?|hindsight|taken in turn|the summary|intended to|are included|commends|who knew (?:her|him|them)|covers? (?:a|the) period|lessons to be learn(?:ed|t)|takes many forms|has been careful|many reports|purpose of)\\b");
    private static final Pattern LESSONS = Pattern.compile("(?i)\\blessons?\\b");

    /// A finding says something in few words.
    private static final int FEWEST_WORDS = 4;

    private static final int BRIEF = 9;
    private static final int MOST_WORDS = 40;
    /// As many as can be compared with each other in two seconds.
    private static final int MOST = 160;

    private static final SectionKinds KINDS = new SectionKinds();

    private FindingSource() {}

    static List<Finding> of(List<SafePassage> passages) {
        List<Finding> all = sentences(passages);
        List<Finding> concluding = all.stream()
                .filter(finding -> CONCLUDING.contains(finding.kind()))
                .toList();
        List<Finding> used = concluding.isEmpty()
                ? all.stream()
                        .filter(finding -> FOUND.matcher(finding.words()).find())
                        .toList()
                : concluding;
        return inOrderOfWeight(used).stream().limit(MOST).toList();
    }

    /// A coroner's report says what was found as concerns, and nowhere else.
    static List<Finding> concerns(List<SafePassage> passages, List<SafeRecommendation> concerns) {
        List<Finding> findings = new ArrayList<>();
        for (SafePassage passage : passages) {
            boolean isConcern = concerns.stream().anyMatch(concern -> isAt(passage.place(), concern.place()));
            if (isConcern && passage.kind() != PassageKind.HEADING) {
                add(findings, passage, SectionKind.RECOMMENDATIONS);
            }
        }
        return findings.stream().limit(MOST).toList();
    }

    private static boolean isAt(Place place, Place other) {
        return place.report() == other.report() && place.span().overlaps(other.span());
    }

    /// The sentences of the parts that conclude most, first; the order of the report within a part.
    private static List<Finding> inOrderOfWeight(List<Finding> findings) {
        return findings.stream()
                .sorted((a, b) -> Double.compare(FindingChooser.weight(b.kind()), FindingChooser.weight(a.kind())))
                .toList();
    }

    private static List<Finding> sentences(List<SafePassage> passages) {
        List<Finding> findings = new ArrayList<>();
        SectionKind kind = SectionKind.UNKNOWN;
        boolean isOfOthers = false;
        int depth = 0;
        for (SafePassage passage : passages) {
            String words = passage.text().words();
            if (passage.kind() == PassageKind.HEADING) {
                isOfOthers = OF_OTHERS.matcher(words).find();
                Optional<SectionKind> told = kind(words);
                int own = depth(passage.marker());
                if (told.isPresent() || (own > 0 && own <= depth)) {
                    kind = told.orElse(SectionKind.UNKNOWN);
                    depth = own;
                }
            } else if (passage.kind() == PassageKind.PASSAGE && !isOfOthers) {
                add(findings, passage, kind);
            }
        }
        return findings;
    }

    /// "Lessons, good practice and conclusions" is about lessons above all.
    private static Optional<SectionKind> kind(String heading) {
        Optional<SectionKind> told = KINDS.tell(heading);
        boolean holdsLessons = LESSONS.matcher(heading).find();
        return told.map(kind -> kind == SectionKind.GOOD_PRACTICE && holdsLessons ? SectionKind.LESSONS : kind);
    }

    /// 1 for "15", 2 for "15.2", 0 for a heading without a number.
    private static int depth(String number) {
        return number.isEmpty() ? 0 : (int) number.chars().filter(c -> c == '.').count() + 1;
    }

    private static void add(List<Finding> findings, SafePassage passage, SectionKind kind) {
        List<Span> sentences = Sentences.in(passage.text().words());
        int at = 0;
        while (at < sentences.size()) {
            Finding finding = new Finding(passage, sentences.get(at), kind, at == 0);
            boolean isLast = at + 1 == sentences.size();
            Finding both = isLast ? finding : finding.upTo(sentences.get(at + 1));
            // A few words say what they mean with the sentence behind them: "Abuse is a pattern. It …".
            boolean isBrief = Readability.words(finding.words()) <= BRIEF && !isLast;
            if (isBrief && isFit(finding) && isFit(both)) {
                findings.add(both);
                at += 2;
            } else {
                if (isFit(finding)) {
                    findings.add(finding);
                }
                at++;
            }
        }
    }

    private static boolean isFit(Finding finding) {
        String words = finding.words();
        int count = Readability.words(words);
        boolean isWhole = words.matches("(?s).*[.!?][\"'”’)]*$")
                || (finding.kind() == SectionKind.LESSONS
                        && !finding.passage().marker().isEmpty());
        return count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && isWhole
                && Character.isUpperCase(words.charAt(0))
                && !LEANING.matcher(words).matches()
                && !ABOUT_THE_REPORT.matcher(words).find()
                && !ABOUT_OTHERS.matcher(words).find()
                && Restraint.allows(words);
    }
}

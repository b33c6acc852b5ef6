package org.heed.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.coding.Presence;
import org.heed.coding.agreement.Agreement;
import org.heed.coding.agreement.AgreementFloor;
import org.heed.coding.agreement.AgreementStudy;
import org.heed.coding.agreement.Estimate;
import org.heed.coding.agreement.LabelledDocument;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.round.Adjudication;
import org.heed.coding.round.AdjudicationStore;
import org.heed.coding.round.AssignmentStore;
import org.heed.coding.round.Disagreement;
import org.heed.coding.round.SeenDocument;
import org.heed.library.Library;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which codes people put where, and how far they agree. Places and no words.
@RestController
final class CodingApi {

    private final Library library;

    CodingApi(Library library) {
        this.library = library;
    }

    /// A code on a passage, from and to a letter of it.
    record CodingLine(
            int number, String code, String passage, int from, int to, String coder, Instant made, boolean stands) {

        static CodingLine of(Coding coding) {
            return new CodingLine(
                    coding.number(),
                    coding.code().toString(),
                    coding.quote().passage(),
                    coding.quote().span().start(),
                    coding.quote().span().end(),
                    coding.coder().name(),
                    coding.at(),
                    coding.stands());
        }
    }

    /// The codings of a review.
    record CodingLines(String review, List<CodingLine> codings) {}

    @Says("The codes that people put on passages of one review, those taken back too; one's own for a blind coder.")
    @GetMapping(ApiRoutes.ROOT + "/reviews/{key}/codings")
    CodingLines codings(@PathVariable String key, HttpServletRequest request) {
        AssignmentStore assignments = new AssignmentStore(library.database());
        Coder coder = new Coder(Acting.known(request).orElse(""));
        return new CodingLines(
                key,
                new CodingStore(library.database())
                        .of(key).stream()
                                .filter(each -> each.coder().equals(coder)
                                        || !assignments.isBlind(key, each.code().edition(), coder))
                                .map(CodingLine::of)
                                .toList());
    }

    /// A coefficient with its 95% interval over documents; null where it cannot be told.
    record Measure(Optional<Double> value, Optional<Double> low, Optional<Double> high) {

        static Measure of(Estimate estimate) {
            return new Measure(known(estimate.value()), known(estimate.low()), known(estimate.high()));
        }

        private static Optional<Double> known(OptionalDouble value) {
            return value.stream().boxed().findFirst();
        }
    }

    /// How far coders agree on one code, or on all, which have no code.
    record AgreedOn(
            String code,
            Measure percent,
            Measure specific,
            Measure alpha,
            Measure cohen,
            Measure fleiss,
            Measure prevalence,
            boolean reachesFloor) {

        static AgreedOn of(String code, Agreement agreement) {
            return new AgreedOn(
                    code,
                    Measure.of(agreement.percent()),
                    Measure.of(agreement.specific()),
                    Measure.of(agreement.alpha()),
                    Measure.of(agreement.cohen()),
                    Measure.of(agreement.fleiss()),
                    Measure.of(agreement.prevalence()),
                    AgreementFloor.USUAL.isReachedBy(agreement));
        }
    }

    /// How far coders agree, code by code and over all.
    record AgreedOnAll(
            String framework,
            LabelledDocument.Unit unit,
            List<String> coders,
            int documents,
            int units,
            AgreedOn overall,
            List<AgreedOn> codes) {}

    /// A passage on which coders differ; `belongs` is what a third person settled, null before.
    record DifferingOn(
            String document,
            String passage,
            String code,
            List<String> put,
            List<String> notPut,
            Optional<Boolean> belongs) {

        static DifferingOn of(Disagreement one) {
            return new DifferingOn(
                    one.document(),
                    one.passage(),
                    one.code().toString(),
                    one.put(),
                    one.notPut(),
                    one.settled().map(said -> said.presence() == Presence.INDICATED));
        }
    }

    /// Where coders differ.
    record Differing(String framework, List<DifferingOn> passages) {}

    @Says("How far coders of one framework agree, by passage or by review; nothing of what one codes blind.")
    @GetMapping(ApiRoutes.ROOT + "/agreement")
    AgreedOnAll agreement(
            @RequestParam String framework,
            @RequestParam(defaultValue = "PASSAGE") LabelledDocument.Unit unit,
            HttpServletRequest request) {
        Framework chosen = shelf().framework(framework);
        AgreementStudy study = AgreementStudy.of(
                seen(chosen, request).stream()
                        .map(each -> each.labelled(chosen, unit))
                        .toList(),
                chosen.leaves());
        return new AgreedOnAll(
                chosen.edition(),
                unit,
                study.raters(),
                study.overall().documents(),
                study.overall().units(),
                AgreedOn.of("", study.overall()),
                study.lines().stream()
                        .filter(line -> line.agreement().prevalence().value().orElse(0) > 0)
                        .map(line -> AgreedOn.of(chosen.key(line.code()).toString(), line.agreement()))
                        .toList());
    }

    @Says(
            "The passages on which coders of one framework differ, and what was settled; nothing of what one codes blind.")
    @GetMapping(ApiRoutes.ROOT + "/disagreements")
    Differing disagreements(@RequestParam String framework, HttpServletRequest request) {
        Framework chosen = shelf().framework(framework);
        List<Adjudication> settled = new AdjudicationStore(library.database()).with(chosen.edition());
        return new Differing(
                chosen.edition(),
                seen(chosen, request).stream()
                        .flatMap(each -> Disagreement.on(each.text(), each.codings(), chosen, settled).stream())
                        .map(DifferingOn::of)
                        .toList());
    }

    private List<SeenDocument> seen(Framework framework, HttpServletRequest request) {
        return SeenDocument.of(
                library.database(), framework, Acting.known(request).map(Coder::new));
    }

    private FrameworkShelf shelf() {
        return new CodingStore(library.database())
                .with(FrameworkShelf.beside(library.database().file()));
    }
}

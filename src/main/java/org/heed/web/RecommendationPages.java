package org.heed.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.organisation.Organisation;
import org.heed.organisation.Resolution;
import org.heed.organisation.advice.Advice;
import org.heed.pipeline.Findings;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.review.FiledReport;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.web.organisation.OrganisationWords;
import org.heed.web.reading.ExactWords;
import org.heed.web.reading.Neighbourhood;
import org.heed.web.reading.NotHere;
import org.heed.web.reading.OpenReview;
import org.heed.web.reading.ProblemLines;
import org.heed.web.reading.ReadingOrder;
import org.heed.web.repetition.LineageParts;
import org.heed.web.view.Context;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.RecommendationPage;
import org.heed.web.view.RecommendationPage.PlanLine;
import org.heed.web.view.RecommendationPage.Printed;
import org.heed.web.view.RecommendationPage.Told;
import org.heed.web.view.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A recommendation's page: the exact words, where they are printed, to whom, and why Heed reads them so.
@Controller
class RecommendationPages {

    private final Library library;
    private final Pages pages;
    private final LineageParts lineages;

    RecommendationPages(WebParts parts, Pages pages, LineageParts lineages) {
        this.library = parts.library();
        this.pages = pages;
        this.lineages = lineages;
    }

    @GetMapping("/reviews/{key}/recommendations/{position}")
    View recommendation(
            @PathVariable String key,
            @PathVariable int position,
            @RequestParam(required = false) @Nullable Integer edition) {
        OpenReview review = OpenReview.in(library, key, edition);
        List<ReadingOrder.Placed> all = ReadingOrder.of(
                library.recommendations().ledger(review.edition()).recommendations());
        int index = indexOf(all, position);
        ReadingOrder.Placed placed = all.get(index);
        RecommendationPage page = page(review, all, index);
        String title = placed.heading() + ", " + review.title();
        return pages.show("recommendation", Frame.of(title, Frame.Place.REVIEWS, review.trail()), page);
    }

    private RecommendationPage page(OpenReview review, List<ReadingOrder.Placed> all, int index) {
        ReadingOrder.Placed placed = all.get(index);
        int position = placed.position();
        Recommendation recommendation = placed.recommendation();
        Map<String, String> plan = plan(recommendation.action());
        Optional<Findings> findings =
                review.isCurrent() ? Optional.of(Findings.kept(library, review.review())) : Optional.empty();
        return new RecommendationPage(
                recommendation,
                placed.heading(),
                review.title(),
                review.isCurrent() ? "/check/" + review.review().key().value() + "/" + position : "",
                ExactWords.parts(recommendation),
                told(recommendation, meant(findings, position - 1)),
                advice(findings, position - 1),
                printed(review, recommendation),
                filled(plan),
                plan.entrySet().stream()
                        .filter(column -> column.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList(),
                new ProblemLines(review)
                        .about(recommendation.number(), library.reviews().problems(review.edition())),
                review.isCurrent() ? Optional.of(lineages.of(review.review().key(), recommendation)) : Optional.empty(),
                neighbour(review, all, index - 1),
                neighbour(review, all, index + 1));
    }

    private static List<Resolution> meant(Optional<Findings> findings, int index) {
        return findings.map(all -> all.resolved().of(index)).orElse(List.of());
    }

    private static List<String> advice(Optional<Findings> findings, int index) {
        return findings.map(all -> all.advice(index).stream().map(Advice::words).toList())
                .orElse(List.of());
    }

    /// An addressee of a library that was made by an older version has no answer until it is read again.
    private static List<Told> told(Recommendation recommendation, List<Resolution> meant) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < recommendation.addressees().size(); i++) {
            Addressee addressee = recommendation.addressees().get(i);
            told.add(i < meant.size() ? told(addressee, meant.get(i)) : new Told(addressee, List.of(), "", List.of()));
        }
        return told;
    }

    private static Told told(Addressee addressee, Resolution meant) {
        // A body that the register does not know is named as printed, in its address as well.
        List<Link> bodies = meant.bodies().stream()
                .filter(body -> body.today().isPresent() || !AsPublished.isMadeSafe())
                .map(body -> new Link(
                        body.name(),
                        OrganisationWords.address(
                                body.today().map(Organisation::id).orElse(""), body.name())))
                .toList();
        return new Told(
                addressee,
                bodies,
                OrganisationWords.of(meant.state()),
                meant.reasons().stream()
                        .map(reason ->
                                AsPublished.of(new RawText(reason.words())).words())
                        .toList());
    }

    private static int indexOf(List<ReadingOrder.Placed> all, int position) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).position() == position) {
                return i;
            }
        }
        throw new NotHere("This review has no such recommendation.");
    }

    private static Optional<Link> neighbour(OpenReview review, List<ReadingOrder.Placed> all, int index) {
        if (index < 0 || index >= all.size()) {
            return Optional.empty();
        }
        ReadingOrder.Placed placed = all.get(index);
        return Optional.of(new Link(placed.heading(), review.address("/recommendations/" + placed.position())));
    }

    private List<Printed> printed(OpenReview review, Recommendation recommendation) {
        List<Printed> printed = new ArrayList<>();
        for (Occurrence occurrence : recommendation.occurrences()) {
            Optional<AsPublished> otherWords = occurrence.text().equals(recommendation.text())
                    ? Optional.empty()
                    : Optional.of(AsPublished.of(occurrence.text()));
            printed.add(printed(review, new Where(Wording.of(occurrence.where()), otherWords), occurrence.place()));
        }
        if (printed.isEmpty()) {
            printed.add(printed(review, new Where("In the report", Optional.empty()), recommendation.place()));
        }
        return printed;
    }

    private record Where(String words, Optional<AsPublished> otherWords) {}

    private Printed printed(OpenReview review, Where where, Place place) {
        Context context =
                new Neighbourhood(library.outlines().passages(review.edition())).around(place.report(), place.span());
        String document = review.reports().stream()
                .filter(report -> report.position() == place.report())
                .map(FiledReport::fileName)
                .findFirst()
                .orElse("");
        return new Printed(
                where.words(), document, pagesOf(review, place), where.otherWords(), context, review.pictures(place));
    }

    private static String pagesOf(OpenReview review, Place place) {
        if (place.report() >= review.reports().size()) {
            return "";
        }
        FiledReport report = review.report(place.report());
        return report.paged()
                ? place.pages().stream()
                        .map(page -> review.pageWords(report, page))
                        .collect(Collectors.joining("; "))
                : "";
    }

    private static Map<String, String> plan(PlannedAction action) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Scope", action.scope());
        columns.put("Action to take", action.action());
        columns.put("Lead", action.lead());
        columns.put("Milestones", action.milestones());
        columns.put("Target date", action.targetDate());
        columns.put("Completion", action.completion());
        columns.put("Outcome", action.outcome());
        return columns;
    }

    private static List<PlanLine> filled(Map<String, String> plan) {
        return plan.entrySet().stream()
                .filter(column -> !column.getValue().isEmpty())
                .map(column -> new PlanLine(column.getKey(), column.getValue()))
                .toList();
    }
}

package org.heed.cli.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Resolution;
import org.heed.pipeline.Findings;
import org.heed.pipeline.LedgerRow;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.review.FiledReport;
import org.heed.review.PageState;
import org.heed.review.Problem;

/// A review as a page of plain text: what the review is, what it asks, of whom, where that is printed, and what
/// could not be read.
public final class LedgerPage {

    private static final int FACT_COLUMN = 18;
    private static final String HEAD = "No.";
    private static final int LONGEST_NUMBER = 18;
    private static final int PAGE_COLUMN = 4;
    private static final int LEVEL_COLUMN = 13;
    private static final String GAP = "  ";
    /// Below this width columns do more harm than good.
    private static final int NARROWEST_WORDS = 30;

    private final PrintWriter out;
    private final int width;

    public LedgerPage(Terminal terminal) {
        this.out = terminal.out();
        this.width = terminal.width();
    }

    /// The words of the findings as published.
    public void printAsPublished(Findings findings) {
        print(findings, "As published; may name people. Do not hand it on.");
    }

    /// Findings in words that name nobody.
    public void print(Findings findings) {
        print(findings, "Roles stand in place of names; --as-published prints the report's own words.");
    }

    private void print(Findings findings, String notice) {
        out.println(findings.name());
        out.println("=".repeat(Math.min(width, Math.max(1, findings.name().length()))));
        printWrapped(notice);
        facts(findings.facts());
        findings.reports().forEach(report -> out.println(read(report)));
        out.println();
        Ledger ledger = findings.ledger();
        out.println(count(ledger));
        if (!ledger.recommendations().isEmpty()) {
            recommendations(LedgerRow.of(findings));
        }
        problems(findings.problems());
        out.println();
    }

    private void facts(Facts facts) {
        List<String> silent = new ArrayList<>();
        for (FactName name : FactName.values()) {
            String label = name.contractName().replace('_', ' ');
            facts.value(name)
                    .ifPresentOrElse(
                            value -> out.println(Lines.padded(label, FACT_COLUMN) + Lines.printable(value)),
                            () -> silent.add(label));
        }
        if (!silent.isEmpty()) {
            printWrapped("Not recorded in what was read: " + String.join(", ", silent) + ".");
        }
    }

    private static String read(FiledReport report) {
        String kind = report.kind().name().toLowerCase(Locale.ROOT);
        if (!report.paged()) {
            return report.fileName() + ": " + kind + ", without page numbers"
                    + (report.isWhollyRead() ? "" : ", not all of it read");
        }
        long unread = report.pages().stream().filter(page -> page.isUnread()).count();
        long recognised = report.pages().stream()
                .filter(page -> page.state() == PageState.OCR)
                .count();
        return report.fileName() + ": " + kind + ", " + counted(report.pages().size(), "page")
                + (unread == 0 ? ", all read" : ", " + unread + " NOT READ")
                + (recognised == 0 ? "" : ", " + recognised + " of them recognised from images");
    }

    private static String count(Ledger ledger) {
        String found = counted(ledger.recommendations().size(), "recommendation") + " found";
        return ledger.declaredCount().isPresent()
                ? found + "; the report says that it makes "
                        + ledger.declaredCount().getAsInt() + "."
                : found + "; the report does not say how many it makes.";
    }

    private void recommendations(List<LedgerRow> rows) {
        int longest = rows.stream().mapToInt(row -> row.number().length()).max().orElse(0);
        int numbers = Math.clamp(longest, HEAD.length(), LONGEST_NUMBER);
        int left = numbers + PAGE_COLUMN + LEVEL_COLUMN + 3 * GAP.length();
        out.println();
        out.println(Lines.padded(HEAD, numbers) + GAP + "Page" + GAP + Lines.padded("Level", LEVEL_COLUMN) + GAP
                + "What is asked, and of whom");
        for (LedgerRow row : rows) {
            String head = Lines.padded(orDash(row.number()), numbers)
                    + GAP
                    + Lines.padLeft(page(row), PAGE_COLUMN)
                    + GAP
                    + Lines.padded(level(row.level()), LEVEL_COLUMN)
                    + GAP;
            hanging(head, left, row.words());
            hanging(" ".repeat(left), left, "To: " + addressees(row));
            row.advice().forEach(each -> hanging(" ".repeat(left), left, "Note: " + each.words()));
            plan(row.plan(), left);
            out.println();
        }
    }

    private void plan(PlannedAction action, int left) {
        List<String> parts = new ArrayList<>();
        add(parts, "lead ", action.lead());
        add(parts, "by ", action.targetDate());
        add(parts, "completed ", action.completion());
        if (!parts.isEmpty()) {
            hanging(" ".repeat(left), left, "Plan: " + String.join("; ", parts));
        }
    }

    private static void add(List<String> parts, String label, String words) {
        if (!words.isEmpty()) {
            parts.add(label + words);
        }
    }

    private static String page(LedgerRow row) {
        return row.page().isPresent() ? String.valueOf(row.page().getAsInt()) : "-";
    }

    private static String level(Level level) {
        return level == Level.NOT_RECORDED ? "not recorded" : level.contractName();
    }

    private static String addressees(LedgerRow row) {
        if (row.addressees().isEmpty()) {
            return "not recorded";
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < row.addressees().size(); i++) {
            Addressee addressee = row.addressees().get(i);
            boolean isResolved = i < row.resolved().size();
            String meant = isResolved ? meant(addressee, row.resolved().get(i)) : "";
            boolean needsReview = addressee.needsReview()
                    || (isResolved && row.resolved().get(i).state() == AddresseeState.REVIEW);
            shown.add(addressee.asPrinted() + meant + (needsReview ? " (needs review)" : ""));
        }
        return String.join("; ", shown);
    }

    /// The bodies by their names of today, where the print does not name them so.
    private static String meant(Addressee addressee, Resolution resolution) {
        String names = resolution.names();
        boolean isSaid = names.isEmpty() || names.equalsIgnoreCase(addressee.asPrinted());
        return isSaid || !resolution.state().namesBodies() ? "" : " [" + names + "]";
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            out.println("Nothing was found that does not add up.");
            return;
        }
        out.println("What could not be read or does not add up");
        for (Problem problem : problems) {
            String where = problem.page() > 0 ? "page " + problem.page() + ": " : "";
            hanging("- ", 2, where + problem.words());
        }
    }

    private void hanging(String head, int left, String words) {
        String indent = " ".repeat(left);
        String before = head;
        for (String line : Lines.wrap(words, Math.max(NARROWEST_WORDS, width - left))) {
            out.println(before + line);
            before = indent;
        }
    }

    private void printWrapped(String words) {
        Lines.wrap(words, width).forEach(out::println);
    }

    private static String orDash(String number) {
        return number.isEmpty() ? "-" : Lines.printable(number);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

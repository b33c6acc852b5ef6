package org.heed.web.check;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.Amendment;
import org.heed.recommendation.correction.Anchor;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Change.Sight;
import org.heed.review.FiledReport;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.heed.text.WhiteSpaceRule;

/// What a person filled into a form, as a change. What the form shows and the person left alone is no change.
record CorrectionForm(HttpServletRequest request) {

    /// Lines that part what was read as one.
    private static final String EMPTY_LINES = "\n[ \t]*(?:\n[ \t]*)+";

    String review() {
        return field("review");
    }

    int edition() {
        return number("edition");
    }

    int position() {
        return number("position");
    }

    String why() {
        return line("why");
    }

    /// What the recommendation said when the page was made; somebody may have changed it since.
    Anchor anchor(List<Recommendation> ledger) {
        return Anchor.seen(ledger, position(), field("digest"));
    }

    Change correct(List<Recommendation> ledger) {
        Anchor anchor = anchor(ledger);
        Recommendation read = ledger.get(position() - 1);
        String words = words(field("words"));
        Amendment all = asked();
        return new Change.Correct(
                anchor,
                new Amendment(
                        all.number().filter(number -> !number.equals(read.number())),
                        AsPublished.of(read.text()).words().equals(words) ? Optional.empty() : all.words(),
                        all.level().filter(level -> level != read.level()),
                        all.addressees().filter(names -> !names.equals(names(read)))));
    }

    private static List<String> names(Recommendation read) {
        return read.addressees().stream().map(Addressee::asPrinted).toList();
    }

    Change split(List<Recommendation> ledger) {
        List<Amendment> parts = new ArrayList<>();
        String[] numbers = line("numbers").split(",", -1);
        for (String part : field("words").strip().replace("\r\n", "\n").split(EMPTY_LINES, -1)) {
            Amendment words = Amendment.words(new RawText(words(part)));
            boolean isNumbered = parts.size() < numbers.length && !numbers[parts.size()].isBlank();
            parts.add(isNumbered ? words.number(numbers[parts.size()].strip()) : words);
        }
        return new Change.Split(anchor(ledger), parts);
    }

    Change join(List<Recommendation> ledger) {
        String[] other = field("other").split("/", 2);
        if (other.length < 2 || !other[0].matches("\\d{1,6}")) {
            throw new Refusal("Say which of the two it belongs together with.");
        }
        return Change.Join.of(anchor(ledger), Anchor.seen(ledger, Integer.parseInt(other[0]), other[1]));
    }

    Change add(List<FiledReport> reports) {
        int document = field("document").isEmpty() ? 0 : number("document");
        int page = field("page").isEmpty() ? 0 : number("page");
        Optional<Sight> sight = reports.stream()
                .filter(report -> report.position() == document - 1 && page > 0)
                .findFirst()
                .map(report -> new Sight(report.digest(), page));
        return new Change.Add(asked(), sight);
    }

    private Amendment asked() {
        List<String> names = field("addressees")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(each -> each.contractName().equals(field("level")))
                .findFirst();
        Amendment asked = Amendment.words(new RawText(words(field("words"))))
                .number(line("number"))
                .addressees(names);
        return level.map(asked::level).orElse(asked);
    }

    private static String words(String typed) {
        return WhiteSpaceRule.apply(typed);
    }

    private String line(String name) {
        return field(name).replaceAll("[\\p{C}\\s]+", " ").strip();
    }

    private String field(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private int number(String name) {
        if (!field(name).matches("\\d{1,6}")) {
            throw new Refusal("The form came without a number where one belongs. Open the page again.");
        }
        return Integer.parseInt(field(name));
    }
}

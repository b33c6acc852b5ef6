package org.heed.web.planted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heed.intake.ocr.Scan;
import org.heed.pipeline.ReviewReader;
import org.heed.structure.Outline;
import org.heed.text.Refusal;

/// The reports of the corpora as plain text with names planted in them, and what is looked for later.
final class PlantedReports {

    private static final List<Path> CORPORA = List.of(
            Path.of("src/test/resources/reports/dev"),
            Path.of("src/test/resources/reports/regression"),
            Path.of("../shared/corpus/docs"));

    /// No list knows them: the one who died, who killed, the family name, her mother, social worker, doctor, officer.
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Zorvenka", "Tkelmo", "Brathiz", "Ushlani", "Quendra", "Emeniyo", "Vrantz"),
            List.of("Gwerfulan", "Cadwallonwy", "Llwydarthen", "Eurwenna", "Angharadle", "Prydderchon", "Gruffyddan"),
            List.of("Harkaranpal", "Balwantjit", "Dhesiwala", "Rukhsaarah", "Tahmeenah", "Chaudhrani", "Chohanwala"),
            List.of("Szczepanka", "Przemkowit", "Trzebniak", "Wioletkaa", "Zdzisiana", "Gżegżółka", "Wacławkow"),
            List.of("Siphesihleka", "Tendayikwa", "Mutasangwa", "Nyashadzoa", "Abenayaa", "Ogbonnayan", "Nkwontaji"));

    private static final String TOP = """
            DOMESTIC HOMICIDE REVIEW
            Overview report into the death of %1$s in June %8$s
            """;

    private static final String INSIDE = """
            %1$s was 34 at the time of her death. Her husband, %2$s %3$s, was convicted of her murder.
            %1$s’s mother, %4$s, told the panel that %1$s was warm. %4$s lives in Leeds.
            The social worker, %5$s, visited the home. Dr %6$s and PC %7$s did not.
            Agencies did not share with %5$s what %4$s had said about %2$s, and so nobody knew how frightened %1$s was.
            """;

    private static final String END = """
            Recommendations
            Recommendation 91: The council should tell %4$s and the family of %1$s what has changed.
            Recommendation 92: The police should train officers as PC %7$s was trained, and %2$s %3$s’s case should be used.
            """;

    private static final int FIRST_YEAR = 2004;

    /// So many letters of 12 points fit a line of the scan.
    private static final int WIDEST = 80;

    /// A report with the names of these people in it and in its file's name.
    record Planted(Path file, List<String> people) {

        boolean isText() {
            return file.toString().endsWith(".txt");
        }
    }

    private PlantedReports() {}

    /// Everything planted, in small letters.
    static List<String> names() {
        return PEOPLE.stream()
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    static boolean holdsShared() {
        return Files.isDirectory(CORPORA.getLast());
    }

    /// Writes the planted reports into a folder.
    static List<Planted> in(Path folder) throws IOException {
        List<Planted> planted = new ArrayList<>();
        for (Path corpus : CORPORA) {
            if (Files.isDirectory(corpus)) {
                plantAll(corpus, folder, planted);
            }
        }
        planted.add(new Planted(scanned(folder), PEOPLE.getFirst()));
        return planted;
    }

    private static void plantAll(Path corpus, Path folder, List<Planted> planted) throws IOException {
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.filter(PlantedReports::isText).sorted().toList()) {
                plant(file, folder, planted);
            }
        }
    }

    /// Pictures take a machine that recognises words, and minutes.
    private static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName());
        Path gold = file.resolveSibling("../gold").resolve(name.replaceFirst("[._-].*", "") + ".json");
        try {
            boolean isScan = name.startsWith("scan")
                    || (Files.exists(gold) && Files.readString(gold).matches("(?s).*\"format\": *\"\\w*scan\".*"));
            return name.matches(".*\\.(pdf|docx|html|txt)") && !isScan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void plant(Path file, Path folder, List<Planted> planted) throws IOException {
        String text = words(file);
        if (text.isBlank()) {
            return;
        }
        List<String> people = PEOPLE.get(planted.size() % PEOPLE.size());
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add(lines.size() / 3, told(INSIDE, people));
        // Else one would be a corrected edition of another.
        String year = String.valueOf(FIRST_YEAR + planted.size() / PEOPLE.size());
        String whole = told(TOP, people).replace("%8$s", year) + String.join("\n", lines) + "\n" + told(END, people);
        String name = people.get(0) + " " + people.get(2) + " - "
                + String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "") + ".txt";
        planted.add(new Planted(Files.writeString(folder.resolve(name), whole), people));
    }

    /// A picture of print: where tesseract is not installed its page counts as not read, and nothing can leave.
    private static Path scanned(Path folder) throws IOException {
        List<String> people = PEOPLE.getFirst();
        String words = told(TOP + INSIDE + END, people).replace("%8$s", "2024").replace('\n', ' ');
        List<String> lines = new ArrayList<>();
        for (String word : words.split(" +", -1)) {
            boolean fits = !lines.isEmpty() && lines.getLast().length() + word.length() < WIDEST;
            lines.add(fits ? lines.removeLast() + " " + word : word);
        }
        byte[] scan =
                new Scan().picture(Scan.paragraph(lines.toArray(String[]::new))).bytes();
        return Files.write(folder.resolve(people.get(0) + " " + people.get(2) + " - scan.pdf"), scan);
    }

    private static String told(String form, List<String> people) {
        String text = form;
        for (int i = 0; i < people.size(); i++) {
            text = text.replace("%" + (i + 1) + "$s", people.get(i));
        }
        return text;
    }

    /// The words of a report as Heed reads them; none for a picture on a machine that cannot recognise them.
    private static String words(Path file) {
        try {
            StringBuilder all = new StringBuilder();
            for (Outline outline :
                    new ReviewReader().read("planted", List.of(file)).outlines()) {
                all.append(outline.text().verbatim()).append('\n');
            }
            return all.toString();
        } catch (Refusal unreadable) {
            return "";
        }
    }

    /// The words of a file of any form: all entries of an archive, all pages of a PDF.
    static String text(byte[] bytes) {
        try {
            String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
            if (start.equals("%PDF")) {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            return start.startsWith("PK") ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n');
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}

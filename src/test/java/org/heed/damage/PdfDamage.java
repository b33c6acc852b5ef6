package org.heed.damage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// PDFs that are well formed and absurd: objects that hold themselves, giant or turned pages, thousands of empty
/// pages, operators in disorder, streams that swell.
final class PdfDamage {

    private static final int DEEP = 20_000;
    private static final int EMPTY_PAGES = 2_000;
    private static final float GIANT = 3_000_000;
    private static final int SWOLLEN_BYTES = 30_000_000;

    private PdfDamage() {}

    static byte[] done(byte[] whole, Random random) throws IOException {
        try (PDDocument document = Loader.loadPDF(whole)) {
            PDPage page = document.getPage(random.nextInt(document.getNumberOfPages()));
            switch (random.nextInt(9)) {
                case 0 -> hold(document, random);
                case 1 -> page.setMediaBox(new PDRectangle(GIANT, GIANT));
                case 2 -> empty(document);
                case 3 -> draw(document, page, "q ".repeat(DEEP) + text(page));
                case 4 -> draw(document, page, "[".repeat(DEEP) + text(page));
                case 5 -> drawItself(document, page);
                case 6 -> draw(document, page, shuffled(text(page), random));
                case 7 -> draw(document, page, text(page).replaceAll("\\d\\d\\.", "99999999."));
                default -> draw(document, page, " ".repeat(SWOLLEN_BYTES) + text(page));
            }
            ByteArrayOutputStream damaged = new ByteArrayOutputStream();
            document.save(damaged);
            return damaged.toByteArray();
        }
    }

    /// Puts one object of the document in the place of another, which may hold it.
    private static void hold(PDDocument document, Random random) {
        List<COSObject> objects = document.getDocument().getXrefTable().keySet().stream()
                .sorted()
                .map(document.getDocument()::getObjectFromPool)
                .toList();
        List<COSDictionary> dictionaries = new ArrayList<>();
        for (COSObject object : objects) {
            if (object.getObject() instanceof COSDictionary dictionary && dictionary.size() > 0) {
                dictionaries.add(dictionary);
            }
        }
        COSDictionary changed = dictionaries.get(random.nextInt(dictionaries.size()));
        List<COSName> keys = new ArrayList<>(changed.keySet());
        COSBase other = random.nextInt(4) == 0 ? absurd(random) : objects.get(random.nextInt(objects.size()));
        changed.setItem(keys.get(random.nextInt(keys.size())), other);
    }

    private static COSBase absurd(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new COSArray();
            case 1 -> COSName.getPDFName("Absurd");
            default -> new COSFloat(GIANT);
        };
    }

    private static void empty(PDDocument document) {
        for (int i = 0; i < EMPTY_PAGES; i++) {
            document.addPage(new PDPage());
        }
    }

    private static String text(PDPage page) throws IOException {
        return new String(IOUtils.toByteArray(page.getContents()), StandardCharsets.ISO_8859_1);
    }

    private static void draw(PDDocument document, PDPage page, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }

    private static void drawItself(PDDocument document, PDPage page) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(document));
        form.setBBox(page.getMediaBox());
        form.setResources(page.getResources());
        COSName name = page.getResources().add(form);
        String draws = "/" + name.getName() + " Do /" + name.getName() + " Do ";
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(draws.getBytes(StandardCharsets.ISO_8859_1));
        }
        draw(document, page, draws + text(page));
    }

    private static String shuffled(String content, Random random) {
        List<String> words = new ArrayList<>(List.of(content.split("(?<=\\s)", -1)));
        for (int i = 0; i < words.size() / 10; i++) {
            int one = random.nextInt(words.size());
            words.set(one, words.set(random.nextInt(words.size()), words.get(one)));
        }
        return String.join("", words);
    }
}

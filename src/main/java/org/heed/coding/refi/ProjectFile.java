package org.heed.coding.refi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heed.coding.CodableText;
import org.heed.coding.Coding;
import org.heed.coding.framework.Framework;
import org.heed.text.Span;

/// Writes texts and their standing codings as a project file (.qdpx): a zip with `project.qde` and the texts as
/// plain files with line feeds. Codings whose words are gone have no place in a text and are left out.
final class ProjectFile {

    /// The earliest moment a zip entry can carry: no file tells when it was written, so the same project is the same
    /// bytes.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ProjectFile() {}

    /// One text and its codings.
    record Coded(CodableText text, List<Coding> codings) {}

    /// The project of some texts. `now` is when it says it was made.
    static byte[] of(List<Coded> texts, List<Framework> frameworks, Instant now) {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("project.qde", project(texts, frameworks, now).getBytes(StandardCharsets.UTF_8));
        for (Coded each : texts) {
            entries.put(
                    "sources/" + guid(each.text()) + ".txt", each.text().words().getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry one = new ZipEntry(entry.getKey());
                one.setTimeLocal(NO_TIME);
                zip.putNextEntry(one);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String project(List<Coded> texts, List<Framework> frameworks, Instant now) {
        XmlWriter xml = new XmlWriter();
        xml.open(
                "Project",
                "xmlns",
                "urn:QDA-XML:project:1.0",
                "name",
                "Heed",
                "origin",
                "Heed",
                "creationDateTime",
                now.toString());
        users(xml, texts);
        xml.open("CodeBook");
        CodebookFile.codes(xml, frameworks);
        xml.close("CodeBook").open("Sources");
        texts.forEach(each -> source(xml, each));
        return xml.close("Sources").close("Project").toString();
    }

    private static void users(XmlWriter xml, List<Coded> texts) {
        xml.open("Users");
        texts.stream()
                .flatMap(each -> each.codings().stream())
                .filter(Coding::stands)
                .map(coding -> coding.coder().name())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(name -> xml.empty("User", "guid", Guid.of("coder", name), "name", name));
        xml.close("Users");
    }

    private static void source(XmlWriter xml, Coded each) {
        String guid = guid(each.text());
        xml.open(
                "TextSource",
                "guid",
                guid,
                "name",
                each.text().document(),
                "plainTextPath",
                "internal://" + guid + ".txt");
        for (Coding coding : each.codings()) {
            if (coding.stands()) {
                each.text().find(coding.quote()).ifPresent(place -> selection(xml, each.text(), coding, place));
            }
        }
        xml.close("TextSource");
    }

    private static void selection(XmlWriter xml, CodableText text, Coding coding, Span place) {
        String words = text.words();
        String coder = Guid.of("coder", coding.coder().name());
        String what = text.document() + " " + coding.number();
        int start = words.codePointCount(0, place.start());
        int end = start + words.codePointCount(place.start(), place.end());
        xml.open(
                "PlainTextSelection",
                "guid",
                Guid.of("selection", what),
                "name",
                coding.quote().passage(),
                "startPosition",
                String.valueOf(start),
                "endPosition",
                String.valueOf(end),
                "creatingUser",
                coder,
                "creationDateTime",
                coding.at().toString());
        xml.text("Description", coding.memo());
        coding(xml, coding, Guid.of("coding", what));
        xml.close("PlainTextSelection");
    }

    private static void coding(XmlWriter xml, Coding coding, String guid) {
        xml.open(
                "Coding",
                "guid",
                guid,
                "creatingUser",
                Guid.of("coder", coding.coder().name()),
                "creationDateTime",
                coding.at().toString());
        xml.empty("CodeRef", "targetGUID", Guid.of("code", coding.code().toString()));
        xml.close("Coding");
    }

    private static String guid(CodableText text) {
        return Guid.of("text", text.document());
    }
}

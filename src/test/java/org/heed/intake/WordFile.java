package org.heed.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small Word document made from the XML of its body, for tests.
final class WordFile {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> members = new LinkedHashMap<>();

    private WordFile(String contentType, String document) {
        members.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(contentType));
        members.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>");
        members.put("word/document.xml", document);
    }

    static WordFile of(String body) {
        return new WordFile(MAIN, "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
    }

    static WordFile withDocument(String xml) {
        return new WordFile(MAIN, xml);
    }

    static WordFile withContentType(String contentType) {
        return new WordFile(contentType, "<w:document " + NAMESPACE + "/>");
    }

    WordFile styles(String styles) {
        return member("word/styles.xml", "<w:styles " + NAMESPACE + ">" + styles + "</w:styles>");
    }

    WordFile numbering(String numbering) {
        return member("word/numbering.xml", "<w:numbering " + NAMESPACE + ">" + numbering + "</w:numbering>");
    }

    WordFile footnotes(String footnotes) {
        return member("word/footnotes.xml", "<w:footnotes " + NAMESPACE + ">" + footnotes + "</w:footnotes>");
    }

    WordFile member(String name, String content) {
        members.put(name, content);
        return this;
    }

    /// A paragraph with the XML of its properties and its words.
    static String paragraph(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    static String numbered(int list, int level, String words) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", words);
    }

    static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    /// Relations to the parts that are there.
    private String relations() {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + Stream.of("styles", "numbering", "footnotes")
                        .filter(kind -> members.containsKey("word/" + kind + ".xml"))
                        .map(WordFile::relation)
                        .collect(Collectors.joining())
                + "</Relationships>";
    }

    byte[] bytes() {
        members.putIfAbsent("word/_rels/document.xml.rels", relations());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String kind) {
        return "<Relationship Id=\"" + kind + "\" Type=\"" + RELATION + kind + "\" Target=\"" + kind + ".xml\"/>";
    }
}

package org.heed.coding.refi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.Framework;

/// Writes a framework as a codebook file (.qdc).
public final class CodebookFile {

    private CodebookFile() {}

    /// The file of one framework.
    public static byte[] of(Framework framework) {
        XmlWriter xml = new XmlWriter();
        xml.open("CodeBook", "xmlns", "urn:QDA-XML:codebook:1.0", "origin", "Heed");
        codes(xml, List.of(framework));
        return xml.close("CodeBook").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The codes of several frameworks; the name of each code begins with its own sign.
    static void codes(XmlWriter xml, List<Framework> frameworks) {
        xml.open("Codes");
        for (Framework framework : frameworks) {
            xml.open(
                    "Code",
                    "guid",
                    Guid.of("framework", framework.edition()),
                    "name",
                    framework.title(),
                    "isCodable",
                    "false");
            xml.text("Description", framework.source());
            framework.codes().stream()
                    .filter(code -> code.parent().isEmpty())
                    .forEach(code -> write(xml, framework, code));
            xml.close("Code");
        }
        xml.close("Codes");
    }

    private static void write(XmlWriter xml, Framework framework, Code code) {
        List<Code> below = framework.codes().stream()
                .filter(each -> each.parent().equals(code.code()))
                .toList();
        xml.open(
                "Code",
                "guid",
                Guid.of("code", framework.key(code).toString()),
                "name",
                code.code() + " " + code.label(),
                "isCodable",
                String.valueOf(below.isEmpty()));
        xml.text(
                "Description",
                code.definition() + "\nBelongs in it: " + code.include() + "\nDoes not: " + code.exclude()
                        + "\nFor example: " + String.join(" ", code.examples()) + "\nSource: " + code.source());
        below.forEach(each -> write(xml, framework, each));
        xml.close("Code");
    }
}

package org.heed.intake.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.heed.text.Refusal;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A Word package: its main part and the parts that this one names. No document type declaration is accepted and
/// no external entity resolved, so a document can neither read other files nor call out.
final class WordPackage implements AutoCloseable {

    private static final String RELATION = "/officeDocument/2006/relationships/";
    private static final String STRICT_RELATION = "/ooxml/officeDocument/relationships/";
    /// Tables in tables in tables stay below 100; the walk must not exhaust the stack.
    private static final String DEEPEST = "512";

    private final OPCPackage parts;
    private final PackagePart main;

    private WordPackage(OPCPackage parts, PackagePart main) {
        this.parts = parts;
        this.main = main;
    }

    /// Opens the package.
    ///
    /// @throws Refusal when it is damaged
    static WordPackage open(byte[] bytes) {
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
            PackagePart main = parts.getPartsByRelationshipType(relationTo(parts)).stream()
                    .findFirst()
                    .orElseThrow(WordPackage::damaged);
            return new WordPackage(parts, main);
        } catch (OpenXML4JException | IOException e) {
            throw damaged();
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            // The library throws many kinds on damaged packages; none is our bug, all mean the same to a reader.
            throw damaged();
        }
    }

    private static String relationTo(OPCPackage parts) {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                return relation.getRelationshipType();
            }
        }
        throw damaged();
    }

    static Refusal damaged() {
        return new Refusal("The document is damaged or cut short and cannot be opened. Download it again, or ask"
                + " whoever published it for another copy.");
    }

    /// The document itself.
    ///
    /// @throws Refusal when it is damaged
    Element document() {
        return parse(main).orElseThrow(WordPackage::damaged);
    }

    /// All parts of a kind ("styles", "numbering", "footnotes", "header") that can be read.
    Related related(String kind) {
        List<Element> read = new ArrayList<>();
        int unread = 0;
        for (Optional<PackagePart> part : partsOf(kind)) {
            Optional<Element> root = part.flatMap(WordPackage::parse);
            root.ifPresent(read::add);
            unread += root.isPresent() ? 0 : 1;
        }
        boolean isUnrelated = read.isEmpty() && unread == 0 && holds("/word/" + kind + ".xml");
        return new Related(List.copyOf(read), isUnrelated ? 1 : unread);
    }

    /// Parts of one kind: those read, and how many are damaged or missing.
    record Related(List<Element> read, int unread) {}

    /// The parts of one kind; empty for one that is named and not there.
    private List<Optional<PackagePart>> partsOf(String kind) {
        List<Optional<PackagePart>> found = new ArrayList<>();
        try {
            for (PackageRelationship relation : main.getRelationships()) {
                String type = relation.getRelationshipType();
                boolean wanted = type.endsWith(RELATION + kind) || type.endsWith(STRICT_RELATION + kind);
                if (wanted && relation.getTargetMode() == TargetMode.INTERNAL) {
                    found.add(Optional.ofNullable(main.getRelatedPart(relation)));
                }
            }
        } catch (OpenXML4JException | RuntimeException e) {
            // A relation that leads nowhere: what was found until then is still good.
            found.add(Optional.empty());
        }
        return found;
    }

    /// A part may have lost the relation that leads to it.
    private boolean holds(String name) {
        try {
            return parts.getParts().stream()
                    .anyMatch(part -> part.getPartName().getName().equals(name));
        } catch (OpenXML4JException | RuntimeException e) {
            return false;
        }
    }

    private static Optional<Element> parse(PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            return Optional.of(builder().parse(in).getDocumentElement());
        } catch (IOException | SAXException | RuntimeException e) {
            // The library wraps zip errors in runtime exceptions: the part is damaged all the same.
            return Optional.empty();
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default handler prints what it meets.
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own XML reader knows these settings", e);
        }
    }

    @Override
    public void close() {
        parts.revert();
    }
}

package org.heed.coding.refi;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heed.coding.refi.Project.ProjectCode;
import org.heed.coding.refi.Project.Selection;
import org.heed.coding.refi.Project.Source;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;

/// Walks through the XML of a project or codebook once. Whatever is not text, such as regions of images, is counted
/// and said.
final class ProjectXml {

    private final XMLStreamReader xml;
    private final Function<String, @Nullable String> texts;
    private final Map<String, String> users = new HashMap<>();
    private final List<ProjectCode> codes = new ArrayList<>();
    private final Deque<String> above = new ArrayDeque<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Integer> unread = new HashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private String name = "";

    ProjectXml(byte[] file, Function<String, @Nullable String> texts) {
        this.texts = texts;
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    Project project() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("Code")) {
                    above.pop();
                }
            }
        } catch (XMLStreamException e) {
            throw broken();
        }
        if (codes.isEmpty() && sources.isEmpty()) {
            throw new Refusal("The file holds neither codes nor texts in the form of REFI-QDA.");
        }
        unread.forEach((kind, many) -> troubles.add(many + " of kind " + kind + " were left out: Heed codes text."));
        return new Project(name, codes, sources, troubles.stream().sorted().toList());
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "Project" -> name = attribute("name");
            case "User" -> users.put(attribute("guid"), attribute("name"));
            case "Code" -> code();
            case "TextSource", "Representation" -> source(element);
            case "PictureSelection", "PDFSelection", "AudioSelection", "VideoSelection", "TranscriptSelection" ->
                unread.merge(element, 1, Integer::sum);
            default -> {}
        }
    }

    private void code() throws XMLStreamException {
        String guid = attribute("guid");
        String parent = above.isEmpty() ? "" : above.peek();
        int place = codes.size();
        codes.add(new ProjectCode(guid, attribute("name"), "", parent));
        above.push(guid);
        if (xml.nextTag() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("Description")) {
            codes.set(place, new ProjectCode(guid, codes.get(place).name(), xml.getElementText(), parent));
        } else if (xml.isStartElement()) {
            start(xml.getLocalName());
        } else {
            above.pop();
        }
    }

    private void source(String element) throws XMLStreamException {
        String guid = attribute("guid");
        String called = attribute("name");
        String path = attribute("plainTextPath");
        String words = path.isEmpty() ? null : texts.apply(path);
        List<Points> points = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element))) {
            if (xml.isStartElement() && xml.getLocalName().equals("PlainTextContent")) {
                words = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("PlainTextSelection")) {
                points.addAll(selection());
            }
        }
        if (words == null) {
            troubles.add("The text of '" + called + "' is not in the file: its codings were left out.");
        } else {
            sources.add(new Source(guid, called, words, placed(called, words, points)));
        }
    }

    /// A selection in code points, before its text is known.
    private record Points(int start, int end, Selection rest) {}

    private List<Points> selection() throws XMLStreamException {
        int start = number("startPosition");
        int end = number("endPosition");
        String maker = attribute("creatingUser");
        String made = attribute("creationDateTime");
        String guid = attribute("guid");
        String memo = "";
        List<Points> all = new ArrayList<>();
        String coder = maker;
        String when = made;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("PlainTextSelection"))) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("Description")) {
                memo = xml.getElementText();
            } else if (xml.getLocalName().equals("Coding")) {
                coder = or(attribute("creatingUser"), maker);
                when = or(attribute("creationDateTime"), made);
            } else if (xml.getLocalName().equals("CodeRef")) {
                String user = users.getOrDefault(coder, "");
                all.add(new Points(start, end, new Selection(guid, 0, 0, attribute("targetGUID"), user, when, memo)));
            }
        }
        return all;
    }

    private List<Selection> placed(String called, String words, List<Points> points) {
        int[] units = units(words);
        List<Selection> placed = new ArrayList<>();
        int outside = 0;
        for (Points each : points) {
            if (each.start() < 0 || each.end() < each.start() || each.end() >= units.length) {
                outside++;
                continue;
            }
            Selection rest = each.rest();
            placed.add(new Selection(
                    rest.guid(),
                    units[each.start()],
                    units[each.end()],
                    rest.code(),
                    rest.coder(),
                    rest.made(),
                    rest.memo()));
        }
        if (outside > 0) {
            troubles.add(outside + " codings of '" + called + "' lie outside its text and were left out.");
        }
        return placed;
    }

    /// Where each code point begins, counted in UTF-16 code units, and the end of the text last.
    private static int[] units(String words) {
        int[] units = new int[words.codePointCount(0, words.length()) + 1];
        int unit = 0;
        for (int point = 0; point < units.length; point++) {
            units[point] = unit;
            unit += unit < words.length() ? Character.charCount(words.codePointAt(unit)) : 0;
        }
        return units;
    }

    private String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private int number(String attribute) {
        String value = attribute(attribute);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static Refusal broken() {
        return new Refusal("The file is no REFI-QDA project or codebook: its XML is broken.");
    }
}

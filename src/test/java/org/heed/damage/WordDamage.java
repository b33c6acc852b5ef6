package org.heed.damage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// DOCX files that unpack and are absurd: entities that lead outside or swell, tags without end or nested deep,
/// numbers beyond belief, parts that are missing or are a bomb.
final class WordDamage {

    private static final int DEEP = 30_000;
    private static final int BOMB_BYTES = 150_000_000;
    private static final String MAIN = "word/document.xml";

    private WordDamage() {}

    static byte[] done(byte[] whole, Random random) throws IOException {
        Map<String, byte[]> parts = parts(whole);
        List<String> names = new ArrayList<>(parts.keySet());
        String name =
                random.nextInt(2) == 0 && parts.containsKey(MAIN) ? MAIN : names.get(random.nextInt(names.size()));
        if (random.nextInt(10) == 0) {
            return bomb(parts, random.nextInt(2) == 0 ? "word/media/image1.png" : name);
        }
        if (random.nextInt(10) == 0) {
            parts.remove(name);
            return packed(parts);
        }
        String xml = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        parts.put(name, absurd(xml, random).getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    private static String absurd(String xml, Random random) {
        int at = xml.isEmpty() ? 0 : random.nextInt(xml.length());
        int tag = Math.max(0, xml.indexOf('<', at));
        return switch (random.nextInt(8)) {
            case 0 -> entity(xml, "<!ENTITY x SYSTEM \"file:///etc/hostname\">", "&x;");
            case 1 -> entity(xml, swelling(), "&a9;");
            case 2 -> entity(xml, "<!ENTITY % p SYSTEM \"http://localhost:9/p.dtd\"> %p;", "");
            case 3 -> xml.substring(0, tag) + "<w:p><w:r>".repeat(DEEP) + xml.substring(tag);
            case 4 -> xml.substring(0, tag) + nested("w:tbl", "w:tr", "w:tc") + xml.substring(tag);
            case 5 -> xml.replaceAll("w:val=\"\\d+\"", "w:val=\"2147483647\"");
            case 6 -> xml.substring(0, tag) + xml.substring(Math.min(xml.length(), tag + random.nextInt(300)));
            default ->
                xml.replaceFirst("<w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"99999999\"/>")
                        .replaceAll("w:ilvl w:val=\"\\d\"", "w:ilvl w:val=\"-5\"");
        };
    }

    private static String nested(String... tags) {
        String open = "<" + String.join("><", tags) + ">";
        String close = "</" + String.join("></", List.of(tags).reversed()) + ">";
        int times = DEEP / 10;
        return open.repeat(times) + close.repeat(times);
    }

    private static String entity(String xml, String declared, String used) {
        int end = xml.startsWith("<?") ? xml.indexOf("?>") + 2 : 0;
        return xml.substring(0, end) + "<!DOCTYPE x [" + declared + "]>"
                + xml.substring(end).replaceFirst("<w:t>", "<w:t>" + used);
    }

    private static String swelling() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"death\">");
        for (int i = 1; i <= 9; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    private static byte[] bomb(Map<String, byte[]> parts, String name) throws IOException {
        parts.put(name, new byte[BOMB_BYTES]);
        return packed(parts);
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

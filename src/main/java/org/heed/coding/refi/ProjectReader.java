package org.heed.coding.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.heed.text.Refusal;

/// Reads a project file (.qdpx) or a codebook (.qdc), as Heed or another tool wrote it.
public final class ProjectReader {

    /// The largest published study, texts only, is below 50 MB; beyond this a file is no project but a trap.
    private static final long LARGEST = 500L * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ProjectReader() {}

    /// The project in the bytes of a .qdpx file.
    ///
    /// @throws Refusal when it is none, or too large
    public static Project project(byte[] file) {
        Map<String, byte[]> entries = entries(file);
        byte[] qde = entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".qde"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "The file holds no project (no .qde inside). Export it again as a" + " REFI-QDA project."));
        return new ProjectXml(qde, path -> text(entries, path)).project();
    }

    /// The codes in the bytes of a .qdc file.
    ///
    /// @throws Refusal when it is no codebook
    public static Project codebook(byte[] file) {
        return new ProjectXml(file, path -> null).project();
    }

    private static @org.jspecify.annotations.Nullable String text(Map<String, byte[]> entries, String path) {
        String name = path.replaceFirst("^internal://", "").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String inside = entry.getKey().toLowerCase(Locale.ROOT);
            if (inside.equals(name) || inside.endsWith("/" + name)) {
                String words = new String(entry.getValue(), StandardCharsets.UTF_8);
                return words.startsWith(BYTE_ORDER_MARK) ? words.substring(1) : words;
            }
        }
        return null;
    }

    private static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new HashMap<>();
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - Byte.MAX_VALUE));
                left -= content.length;
                if (left < 0) {
                    throw new Refusal("The project is larger than 500 MB unpacked. Export it without its recordings.");
                }
                entries.put(entry.getName(), content);
                entry = zip.getNextEntry();
            }
        } catch (ZipException e) {
            throw new Refusal("The file is no REFI-QDA project: it is not a whole zip.");
        } catch (IOException e) {
            throw new Refusal("The project could not be unpacked. Export it again.");
        }
        return entries;
    }
}

package org.heed.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.heed.cli.terminal.LedgerPage;
import org.heed.cli.terminal.Terminal;
import org.heed.pipeline.Findings;
import org.heed.pipeline.Reading;
import org.heed.pipeline.ReadingJson;
import org.heed.pipeline.safe.SafeFindings;
import org.heed.text.Refusal;

/// Where `heed read` puts its readings, one after the other.
sealed interface ReadingSink extends AutoCloseable {

    void put(Reading reading);

    void putRefused(Documents documents, String why);

    @Override
    default void close() {}

    /// Ledgers for people, on the terminal. What was refused has been said beside them already.
    record Page(Terminal terminal, boolean asPublished) implements ReadingSink {

        @Override
        public void put(Reading reading) {
            LedgerPage page = new LedgerPage(terminal);
            if (asPublished) {
                page.printAsPublished(Findings.of(reading));
            } else {
                page.print(SafeFindings.read(reading));
            }
            terminal.out().flush();
        }

        @Override
        public void putRefused(Documents documents, String why) {}
    }

    /// JSON on standard output: one object for one review, an array for several.
    final class Stream implements ReadingSink {

        private final Writer out;
        private final boolean several;
        private boolean begun;

        Stream(Terminal terminal, int howMany) {
            this.out = terminal.out();
            this.several = howMany > 1;
        }

        @Override
        public void put(Reading reading) {
            Findings findings = Findings.of(reading);
            separate();
            ReadingJson.write(findings, out);
        }

        @Override
        public void putRefused(Documents documents, String why) {
            separate();
            ReadingJson.writeRefused(documents.name(), documents.firstFileName(), why, out);
        }

        private void separate() {
            if (several) {
                write(begun ? ",\n" : "[\n");
            }
            begun = true;
        }

        @Override
        public void close() {
            write(several ? begun ? "]\n" : "[]\n" : "");
        }

        private void write(String text) {
            try {
                out.write(text);
                out.flush();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /// One JSON file a review in a folder, each written whole or not at all.
    final class Folder implements ReadingSink {

        private final Path folder;
        private final Terminal terminal;
        private final Set<String> taken = new HashSet<>();

        Folder(Path folder, Terminal terminal) {
            this.folder = folder;
            this.terminal = terminal;
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new Refusal("The folder " + folder + " could not be made. Name another with --out.");
            }
        }

        @Override
        public void put(Reading reading) {
            save(reading.name(), ReadingJson.of(Findings.of(reading)));
        }

        @Override
        public void putRefused(Documents documents, String why) {
            StringWriter text = new StringWriter();
            ReadingJson.writeRefused(documents.name(), documents.firstFileName(), why, text);
            save(documents.name(), text.toString());
        }

        private void save(String name, String json) {
            Path file = folder.resolve(freeName(name) + ".json");
            try {
                Path unfinished = Files.createTempFile(folder, ".heed-", ".tmp");
                Files.writeString(unfinished, json, StandardCharsets.UTF_8);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new Refusal("The file " + file + " could not be written. Check that there is room and that you"
                        + " may write there.");
            }
        }

        /// Two reports of one name must not cost one of them its file. Systems differ in whether case counts.
        private String freeName(String name) {
            String plain = name.replace('/', '_').replace('\\', '_');
            String free = plain;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = plain + "-" + i;
            }
            if (!free.equals(plain)) {
                terminal.note("Another report is called " + plain + " too: this one is written to " + free + ".json");
            }
            return free;
        }
    }
}

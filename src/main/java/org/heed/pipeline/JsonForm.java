package org.heed.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The one form in which Heed writes JSON: indented by two spaces, line feeds on every system, keys in a fixed
/// order, silence as `null`. The same facts give the same bytes.
public final class JsonForm {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonForm() {}

    /// Writes one document and a closing line feed; leaves the writer open.
    public static void write(Writer out, java.util.function.Consumer<JsonGenerator> content) {
        try {
            JsonGenerator json = FACTORY.createGenerator(new Indented(), new Unclosed(out));
            content.accept(json);
            json.close();
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An array of objects, each member written by `each` between its braces.
    public static <T> void objects(
            JsonGenerator json, String name, Collection<T> members, BiConsumer<JsonGenerator, T> each) {
        json.writeArrayPropertyStart(name);
        for (T member : members) {
            json.writeStartObject();
            each.accept(json, member);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Words, or `null` when there are none.
    public static void words(JsonGenerator json, String name, @Nullable String words) {
        if (words == null || words.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, words);
        }
    }

    /// Pretty printing keeps count of its depth, so each document needs a printer of its own.
    private static final class Indented extends ObjectWriteContext.Base {

        private final PrettyPrinter printer;

        Indented() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            this.printer =
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /// Closing the generator must not close what the caller still writes to.
    private static final class Unclosed extends java.io.FilterWriter {

        Unclosed(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package org.heed.publication;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// The typeface of documents, shipped with Heed: a tagged PDF may use no font that it does not hold.
public enum DocumentFont {
    REGULAR("LiberationSans-Regular.ttf", 400),
    BOLD("LiberationSans-Bold.ttf", 700);

    public static final String FAMILY = "Liberation Sans";

    private final String file;
    private final int weight;

    DocumentFont(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    public InputStream open() {
        @Nullable InputStream stream = DocumentFont.class.getResourceAsStream("/publication/" + file);
        if (stream == null) {
            throw new IllegalStateException("the font " + file + " is not in the jar");
        }
        return stream;
    }

    public Font forDrawing() {
        try (InputStream stream = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is broken", e);
        }
    }
}

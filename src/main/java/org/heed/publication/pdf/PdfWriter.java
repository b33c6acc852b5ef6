package org.heed.publication.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.publication.DocumentFont;
import org.heed.publication.Publication;
import org.heed.publication.Showing;

/// Writes a publication as a tagged PDF: headings, lists, tables with their heads, alternatives for pictures, the
/// language and the title are marked up for screen readers, and every font is inside. It tells no time, so the same
/// publication gives the same bytes.
public final class PdfWriter {

    private static final String MOMENTS =
            "<(xmp:\\w+Date)[^>]*>[^<]*</\\1>|xmp:(Create|Modify|Metadata)Date=\"[^\"]*\"";

    private PdfWriter() {}

    public static void write(Publication publication, ReleaseGate gate, OutputStream to) throws IOException {
        Showing.show(publication, gate);
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        String markup = Markup.of(publication);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Heed");
        for (DocumentFont font : DocumentFont.values()) {
            builder.useFont(font::open, DocumentFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
        }
        builder.withHtmlContent(markup, null);
        builder.toStream(dated);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
        }
        undate(dated.toByteArray(), fingerprint(markup), to);
    }

    private static void undate(byte[] pdf, long fingerprint, OutputStream to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            String words = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replaceAll(MOMENTS, "");
            metadata.importXMPMetadata(words.getBytes(StandardCharsets.UTF_8));
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(fingerprint);
            document.save(to);
        }
    }

    private static long fingerprint(String markup) {
        CRC32 sum = new CRC32();
        sum.update(markup.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}

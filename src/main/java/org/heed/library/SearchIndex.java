package org.heed.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.heed.review.Review;

/// The index of the words of a library: made again from the store when it is missing, damaged or of another
/// version, and brought up to date review by review. It lies beside the library's file; where it cannot lie there
/// (a server, a folder that may not be written to, another program at work on it) it is held in memory.
final class SearchIndex implements AutoCloseable {

    /// Changes whenever the documents are made differently, so that an older index is made again.
    private static final String FORMAT = "2";

    private static final String FORMAT_NAME = "heed.format";

    private final SearchSource source;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private Directory directory;

    SearchIndex(SearchSource source, Optional<Path> folder) {
        this.source = source;
        this.directory = folder.map(SearchIndex::onDisk).orElseGet(ByteBuffersDirectory::new);
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /// A reader of the index as the store is now; whoever asks closes it.
    synchronized DirectoryReader upToDate() {
        try {
            return refreshed();
        } catch (IOException | IllegalArgumentException e) {
            // Damaged, of another Lucene, held by another program or not to be written to: what is derived can be
            // made again, in memory.
            directory = new ByteBuffersDirectory();
            try {
                return refreshed();
            } catch (IOException again) {
                throw new UncheckedIOException(again);
            }
        }
    }

    @Override
    public synchronized void close() {
        try {
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directory onDisk(Path folder) {
        try {
            return FSDirectory.open(folder);
        } catch (IOException e) {
            return new ByteBuffersDirectory();
        }
    }

    private DirectoryReader refreshed() throws IOException {
        Map<String, String> wanted = new HashMap<>(source.stamps());
        wanted.put(FORMAT_NAME, FORMAT);
        Map<String, String> held = held();
        if (!held.equals(wanted)) {
            write(wanted, held);
        }
        return DirectoryReader.open(directory);
    }

    private Map<String, String> held() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Map.of();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        }
    }

    private void write(Map<String, String> wanted, Map<String, String> held) throws IOException {
        boolean isUsable = FORMAT.equals(held.get(FORMAT_NAME));
        IndexWriterConfig configuration = new IndexWriterConfig(analyzer);
        configuration.setOpenMode(isUsable ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, configuration)) {
            Map<String, String> made = new HashMap<>(Map.of(FORMAT_NAME, FORMAT));
            for (String gone : held.keySet()) {
                if (!wanted.containsKey(gone)) {
                    writer.deleteDocuments(new Term(SearchSource.REVIEW, gone));
                }
            }
            for (Review review : source.reviews().all()) {
                String key = review.key().value();
                String stamp = wanted.getOrDefault(key, "");
                if (!isUsable || !stamp.equals(held.get(key))) {
                    writer.updateDocuments(new Term(SearchSource.REVIEW, key), source.documents(review));
                }
                made.put(key, stamp);
            }
            writer.setLiveCommitData(made.entrySet());
            writer.commit();
        }
    }
}

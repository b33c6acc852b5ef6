package org.heed.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.heed.library.SearchHit.SnippetPart;
import org.heed.text.Span;

/// Cuts the words around a match out of a longer text and marks the searched ones.
record Snippets(Set<String> terms, Set<String> beginnings, Analyzer analyzer) {

    /// About three lines on a page.
    private static final int LENGTH = 240;

    /// How much stands before the first marked word, so that it can be understood.
    private static final int LEAD = 60;

    static Snippets of(Query query, Analyzer analyzer) {
        Set<String> terms = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query from, Term... found) {
                for (Term term : found) {
                    terms.add(term.text());
                }
            }

            @Override
            public void visitLeaf(Query leaf) {
                if (leaf instanceof PrefixQuery prefix) {
                    beginnings.add(prefix.getPrefix().text());
                }
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return occur == Occur.MUST_NOT ? EMPTY_VISITOR : this;
            }
        });
        return new Snippets(terms, beginnings, analyzer);
    }

    List<SnippetPart> around(String text) {
        List<Span> marks = marks(text);
        int from = start(text, marks);
        int to = end(text, from);
        List<SnippetPart> parts = new ArrayList<>();
        int at = from;
        for (Span mark : marks) {
            if (mark.start() >= at && mark.end() <= to) {
                add(parts, text.substring(at, mark.start()), false);
                add(parts, text.substring(mark.start(), mark.end()), true);
                at = mark.end();
            }
        }
        add(parts, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
        return List.copyOf(parts);
    }

    private static int start(String text, List<Span> marks) {
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        return first <= LEAD ? 0 : text.lastIndexOf(' ', first - LEAD) + 1;
    }

    private static int end(String text, int from) {
        if (text.length() - from <= LENGTH) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', from + LENGTH);
        return space > from ? space : from + LENGTH;
    }

    private static void add(List<SnippetPart> parts, String words, boolean marked) {
        if (!words.isEmpty()) {
            parts.add(new SnippetPart(words, marked));
        }
    }

    private List<Span> marks(String text) {
        List<Span> marks = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(SearchSource.WORDS, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String found = term.toString();
                if (terms.contains(found) || beginnings.stream().anyMatch(found::startsWith)) {
                    marks.add(new Span(offset.startOffset(), offset.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }
}

package org.heed.coding.round;

import java.util.List;
import java.util.Optional;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.coding.agreement.LabelledDocument;
import org.heed.coding.framework.Framework;
import org.heed.storage.Database;

/// A document with its codings, for somebody who may see what others did with it.
public record SeenDocument(CodableText text, List<Coding> codings) {

    /// The documents coded with a framework that whoever looks does not code blind; nobody known codes none.
    public static List<SeenDocument> of(Database database, Framework framework, Optional<Coder> who) {
        AssignmentStore assignments = new AssignmentStore(database);
        CodableTexts texts = new CodableTexts(database);
        CodingStore store = new CodingStore(database);
        return coded(database, framework).stream()
                .filter(each -> who.stream().noneMatch(coder -> assignments.isBlind(each, framework.edition(), coder)))
                .map(each -> new SeenDocument(texts.text(each), store.of(each, framework)))
                .toList();
    }

    /// All documents coded with a framework, by their keys.
    public static List<String> coded(Database database, Framework framework) {
        return new CodingStore(database)
                .with(framework).stream().map(Coding::document).distinct().toList();
    }

    /// What each coder said of each unit.
    public LabelledDocument labelled(Framework framework, LabelledDocument.Unit unit) {
        return LabelledDocument.of(text, codings, framework, unit);
    }
}

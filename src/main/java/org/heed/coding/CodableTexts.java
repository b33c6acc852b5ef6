package org.heed.coding;

import java.util.ArrayList;
import java.util.List;
import org.heed.coding.CodablePassage.Part;
import org.heed.storage.Database;
import org.heed.text.Refusal;

/// The texts of a library that can be coded: its reviews in safe words, and the documents coded beside them.
public final class CodableTexts {

    private final Database database;

    public CodableTexts(Database database) {
        this.database = database;
    }

    /// The text of a document.
    ///
    /// @throws Refusal when the library has no such document
    public CodableText text(String document) {
        return new OtherDocumentStore(database)
                .document(document)
                .map(CodableTexts::of)
                .orElseThrow(() -> new Refusal("There is no review or document " + document + " in this library."));
    }

    /// A document of plain words as it is coded: a passage a line, as it stands.
    static CodableText of(OtherDocument other) {
        List<CodablePassage> passages = new ArrayList<>();
        int line = 0;
        for (String words : other.words().split("\n", -1)) {
            line++;
            passages.add(new CodablePassage("line-" + line, "", words, Part.TEXT, 0));
        }
        return new CodableText(other.document(), other.title(), passages);
    }
}

package org.heed.tracking.evidence;

import java.util.Optional;
import org.heed.history.DutyStore;
import org.heed.history.Role;
import org.heed.review.Digest;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.heed.tracking.Evidence;
import org.heed.tracking.Standing;
import org.heed.tracking.StepStore;

/// The files behind evidence: taken when somebody offers one, handed to whoever has to judge it.
public final class EvidenceFiles {

    /// In megabytes. Larger ones are films; and as letters of JSON it still fits into one request.
    private static final int LARGEST = 10;

    private static final int MEGABYTE = 1024 * 1024;

    private final StepStore steps;
    private final DutyStore duties;

    public EvidenceFiles(Database database) {
        this.steps = new StepStore(database);
        this.duties = new DutyStore(database);
    }

    /// Keeps a file; an empty one is none.
    ///
    /// @throws Refusal when it is too large, or neither a document, a table nor a picture
    public Optional<Digest> keep(byte[] file) {
        if (file.length == 0) {
            return Optional.empty();
        }
        if (file.length > LARGEST * MEGABYTE) {
            throw new Refusal("A file of evidence has at most " + LARGEST
                    + " MB. Offer a shorter extract, or a link to where it is held. Nothing was changed.");
        }
        if (EvidenceForm.of(file).isEmpty()) {
            throw new Refusal("Evidence is a PDF, a Word or Excel file, a picture (PNG, JPEG) or plain words. This file"
                    + " is none of them, whatever its name says. Nothing was changed.");
        }
        return Optional.of(steps.keep(file));
    }

    /// The file of a piece of evidence as it was offered; empty where it is a link.
    ///
    /// @throws Refusal when whoever asks neither owns nor verifies anything here
    public Optional<byte[]> file(Standing standing, String evidence, String person) {
        boolean mayLook = !duties.isShared()
                || duties.held(person).stream()
                        .anyMatch(held -> held.role() == Role.OWNER || held.role() == Role.VERIFIER);
        if (!mayLook) {
            throw new Refusal("Files of evidence are for owners and verifiers: they may name people. An administrator"
                    + " can give you the role.");
        }
        return standing.evidence().stream()
                .filter(item -> item.id().equals(evidence))
                .findFirst()
                .flatMap(Evidence::file)
                .flatMap(steps::file);
    }

    /// A name to save it under, of Heed's own making.
    public static String name(String evidence, byte[] file) {
        // Files from before their form was asked for are handed back as bytes.
        String ending = EvidenceForm.of(file).map(EvidenceForm::ending).orElse("bin");
        return "heed-evidence-" + evidence + "." + ending;
    }
}

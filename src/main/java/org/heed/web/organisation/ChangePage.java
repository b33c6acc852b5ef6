package org.heed.web.organisation;

import java.util.List;

/// The page on which a person corrects what the register says of a body: `others` are bodies that it may be the same
/// as, or that followed it, as looked for.
public record ChangePage(
        String id, String name, String words, String find, List<NamePage.Candidate> others, List<Changed> history) {

    /// A change of the register in words, and who made it when and why.
    public record Changed(String words, String signed, String why) {}

    /// Where forms of this page are sent.
    public String root() {
        return "/organisations/bodies/" + id;
    }
}

package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on a library that several people share: a name that is typed proves nothing.
class SharedLibraryCommandsTest {

    private static final Pattern TOKEN = Pattern.compile("heed_[\\w-]{20,}");

    @TempDir
    private Path folder;

    private Path library;
    private String key = "";

    @BeforeEach
    void begin() {
        library = folder.resolve("reviews.heed");
        done(Session.in(folder), "add", Session.SAMPLES.resolve("wexcombe-review.html"));
        try (Library open = Library.open(library.toString())) {
            key = open.reviews().all().getFirst().key().value();
        }
        done(Session.in(folder), "people", "add", "ada", "--name", "Ada Keeper", "--role", "administrator");
        for (List<String> person :
                List.of(List.of("cora", "Cora Coder", "coder"), List.of("rita", "Rita Reader", "reader"))) {
            done(
                    Session.in(folder),
                    "people",
                    "add",
                    person.get(0),
                    "--name",
                    person.get(1),
                    "--role",
                    person.get(2),
                    "--by",
                    "Ada Keeper");
        }
    }

    private String token(String account) {
        Matcher token = TOKEN.matcher(
                done(Session.in(folder), "people", "token", account, "--label", "desk", "--by", "Ada Keeper"));
        assertThat(token.find()).isTrue();
        return token.group();
    }

    private String confirm(Session session, String by) {
        int exit = session.run("correct", "--library", library, key, "@1", "--confirm", "--by", by);
        return exit + " " + session.out() + session.err().replaceAll("\\s+", " ");
    }

    @Test
    void whoeverHoldsNoTokenChangesNothingWhateverNameTheyType() {
        assertThat(confirm(Session.in(folder), "Cora Coder"))
                .startsWith("2 ")
                .contains("a name that is typed proves nothing", "HEED_TOKEN");
        assertThat(confirm(Session.holding(folder, "heed_guessed"), "Cora Coder"))
                .contains("HEED_TOKEN");
    }

    @Test
    void aTokenProvesItsOwnPersonAndNobodyElse() {
        String cora = token("cora");
        assertThat(confirm(Session.holding(folder, cora), "Ada Keeper"))
                .startsWith("2 ")
                .contains("is Cora Coder's, and this would be entered as Ada Keeper");
        assertThat(confirm(Session.holding(folder, cora), "Cora Coder")).startsWith("0 Correction 1 kept");
    }

    @Test
    void theDutiesAreThoseOfThePages() {
        assertThat(confirm(Session.holding(folder, token("rita")), "Rita Reader"))
                .startsWith("2 ")
                .contains("This is for a coder");
        assertThat(done(Session.in(folder), "list")).contains(key);
    }

    private String done(Session session, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--library";
        all[arguments.length + 1] = library;
        assertThat(session.run(all)).as(session.err()).isEqualTo(Exit.DONE);
        return session.out();
    }
}

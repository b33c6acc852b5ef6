package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineDoorTest {

    private static final int ONE_SCREEN = 20;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.in(folder);
    }

    @Test
    void aloneItShowsOnOneScreenWhatItCanDo() {
        assertThat(session.run()).isEqualTo(Exit.DONE);
        assertThat(session.out().lines().count()).isLessThanOrEqualTo(ONE_SCREEN);
        for (String command : List.of("read", "add", "list", "show", "problems", "export", "serve", "demo")) {
            assertThat(session.out()).contains("heed " + command);
        }
    }

    @Test
    void aWordItDoesNotKnowIsRefusedWithWhereToLook() {
        assertThat(session.run("raed", "a.pdf")).isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("There is no command or option 'raed' here.", "See: heed --help");
    }

    @Test
    void aFileThatWasForgottenIsRefused() {
        assertThat(session.run("read")).isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("FILE", "See: heed read --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "completion"})
    void everyCommandTellsWhatItDoes(String command) {
        assertThat(session.run(command, "--help")).isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("Usage: heed " + command);
    }

    @Test
    void completionForBashNamesTheCommands() {
        assertThat(session.run("completion", "bash")).isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("#!/usr/bin/env bash").contains("read", "--together");
    }

    @Test
    void completionForZshLoadsItsInterpreterOfBash() {
        assertThat(session.run("completion", "zsh")).isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("autoload -Uz compinit");
    }

    @Test
    void aShellItDoesNotKnowIsRefused() {
        assertThat(session.run("completion", "fish")).isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("fish");
    }
}

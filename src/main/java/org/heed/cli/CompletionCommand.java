package org.heed.cli;

import java.util.concurrent.Callable;
import org.heed.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `heed completion`: the script that teaches a shell to complete Heed's words.
@Command(
        name = "completion",
        description = {
            "Print a script that completes Heed's commands in your shell.",
            "bash: source <(heed completion bash)    zsh: source <(heed completion zsh)"
        })
final class CompletionCommand implements Callable<Integer> {

    /// zsh runs bash's completions once it has loaded its own interpreter of them.
    private static final String FOR_ZSH = """
            autoload -Uz compinit && compinit
            autoload -Uz bashcompinit && bashcompinit
            """;

    /// The shells there are scripts for.
    enum Shell {
        bash,
        zsh
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh")
    private Shell shell = Shell.bash;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine heed = spec.root().commandLine();
        terminal.out().print(shell == Shell.zsh ? FOR_ZSH : "");
        terminal.out().print(AutoComplete.bash("heed", heed));
        return Exit.DONE;
    }
}

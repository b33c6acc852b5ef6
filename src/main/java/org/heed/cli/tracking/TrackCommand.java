package org.heed.cli.tracking;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `heed track`: what became of each recommendation; what it can do when it is told nothing more.
@Command(name = "track", description = "Follow each recommendation until somebody else verifies that practice changed.")
public final class TrackCommand implements Callable<Integer> {

    private static final String OVERVIEW = """
            heed track list                     what is followed; --concern overdue and others narrow it
            heed track show ASK                 where one stands, step by step
            heed track told ASK                 the addressee was told
            heed track respond ASK STATE        what it said back
            heed track relay ASK                those who asked were told of the answer
            heed track act ASK                  an action with its owner and target date
            heed track progress ASK STATE       how far it has come
            heed track evidence ASK             what is offered to show it
            heed track assure ASK               a judgement by somebody from another body
            heed track file ASK ID FILE         the file of a piece of evidence
            heed track grade ASK QUALITY        how far the response answers what was asked
            heed track again ASK REVIEW         a later review asked the same
            heed track family REVIEW            what passed with the family; KIND and --note record it
            heed track letter ASK FILE          a letter (DOCX) that tells the addressee
            heed track plan out REVIEW FILE     the action plan as XLSX, CSV or DOCX
            heed track plan in REVIEW FILE      what somebody's plan would change; --enter enters it
            heed track scheme NAME              counts in the statuses of others (commissioner, inquest, coroners)
            heed track departments              what became of what national bodies were asked
            heed track day REVIEW EVENT         a day of a whole review: decided, submitted, published
            heed track clocks                   what is due in whole reviews; --rules shows the clocks
            heed track digest ID                what is due at one body, as one e-mail
            heed track calendar ID FILE         its dates as a calendar file
            heed track feed ID FILE             what it was asked, newest first, as a feed
            heed track provision                which service exists where; add, answer, gaps, in, out

            ASK is the id that heed track list prints, or REVIEW/NUMBER where that has one addressee.
            """;

    private final Workbench workbench;

    private TrackCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    /// The command with all that stands under it.
    public static CommandLine line(Workbench workbench, LibraryOption library) {
        Round round = new Round(workbench, library);
        CommandLine track = new CommandLine(new TrackCommand(workbench));
        track.addSubcommand(new TrackListCommand(round));
        track.addSubcommand(new TrackShowCommand(round));
        track.addSubcommand(new ToldCommand(round));
        track.addSubcommand(new RespondCommand(round));
        track.addSubcommand(new FollowUpCommand.ToThoseWhoAsked(round));
        track.addSubcommand(new ActCommand(round));
        track.addSubcommand(new ProgressCommand(round));
        track.addSubcommand(new EvidenceCommand(round));
        track.addSubcommand(new AssureCommand(round));
        track.addSubcommand(new FollowUpCommand.OfResponse(round));
        track.addSubcommand(new FollowUpCommand.Again(round));
        track.addSubcommand(new FamilyCommand(round));
        track.addSubcommand(PlanCommand.line(round));
        track.addSubcommand(new SchemeCommand(round));
        track.addSubcommand(new SchemeCommand.OfDepartments(round));
        track.addSubcommand(new ClockCommand.Day(round));
        track.addSubcommand(new ClockCommand.Due(round));
        track.addSubcommand(new NoticeCommand.Digest(round));
        track.addSubcommand(new NoticeCommand.Calendar(round));
        track.addSubcommand(new NoticeCommand.Feed(round));
        track.addSubcommand(new NoticeCommand.Letter(round));
        track.addSubcommand(new EvidenceCommand.Out(round));
        track.addSubcommand(ProvisionCommand.line(round));
        helped(track);
        return track;
    }

    private static void helped(CommandLine command) {
        command.getSubcommands().values().forEach(each -> {
            each.getCommandSpec().mixinStandardHelpOptions(true);
            each.setCaseInsensitiveEnumValuesAllowed(true);
            helped(each);
        });
    }

    @Override
    public Integer call() {
        workbench.terminal().out().print(OVERVIEW);
        return Exit.DONE;
    }
}

package io.frontstage.cli;

import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.LinkIssue;
import io.frontstage.definition.change.MapChange;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.lostlink.LostLink;
import io.frontstage.lostlink.LostLinks;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code merge-links}: adds the issue links of another copy of a definition to this one. */
final class MergeLinksCommand implements Command {

    @Override
    public String name() {
        return "merge-links";
    }

    @Override
    public String summary() {
        return "copy the issue links of another copy into a definition";
    }

    @Override
    public Set<String> options() {
        return Set.of("--from", "-o", "--language");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar merge-links FILE --from COPY

                Issues that were linked on the wiki page are in the file that is attached there, but not in your file.
                This command copies the issue links of COPY into FILE; nothing else in FILE changes. It finds an item by
                its written id, or else by the same text at the same step. It leaves out links that FILE sets aside (a
                dismissed “lost-link”). Prints one line per link:

                  put back: KEY at TITLE (STEP)
                  not put back: KEY at TITLE (STEP): WHY

                A dash means standard input (for FILE or COPY, not both).

                  --from COPY      the definition that has the links
                  -o OUT           write to OUT and leave FILE unchanged; a dash means standard output, which is also
                                   the default if FILE is standard input; the lines then go to standard error
                  --language TAG   language of the reasons: en or de (this machine's, else English)

                Exit status: 0 if FILE now has all links, 1 if some cannot be put back or a definition has errors,
                2 if a file cannot be read or written.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("Name one definition, or - for standard input.");
        }
        SourceFile file = new SourceFile(arguments.operands().get(0));
        SourceFile copy = new SourceFile(arguments
                .option("--from")
                .orElseThrow(() -> new UsageException("Name the definition that has the links, with --from COPY.")));
        if (file.name().equals("-") && copy.name().equals("-")) {
            throw new UsageException("Only one of the two can come from standard input.");
        }
        String out = arguments.option("-o").orElse(file.name());
        Messages messages = Messages.in(Options.locale(arguments));
        Optional<SourceFile.Content> newer = content(file, messages, console);
        Optional<SourceFile.Content> older = content(copy, messages, console);
        if (newer.isEmpty() || older.isEmpty()) {
            return ERRORS;
        }
        List<LostLink> lost = LostLinks.between(older.get().read(), newer.get().read());
        boolean isInPlace = out.equals(file.name()) && !out.equals("-");
        return merge(newer.get(), lost, out, isInPlace, messages, console);
    }

    /** The file's content; empty if it has errors, which are printed. */
    private static Optional<SourceFile.Content> content(SourceFile file, Messages messages, Console console)
            throws IOException {
        SourceFile.Content content = file.content(console);
        ReadDefinition read = content.read();
        if (read.blueprint().isPresent()) {
            return Optional.of(content);
        }
        read.problems().forEach(problem -> console.err().println(file.line(problem, messages)));
        return Optional.empty();
    }

    private static int merge(
            SourceFile.Content file,
            List<LostLink> lost,
            String out,
            boolean isInPlace,
            Messages messages,
            Console console)
            throws IOException {
        List<MapChange> changes = new ArrayList<>();
        for (LostLink link : lost) {
            link.home().ifPresent(home -> changes.add(new LinkIssue(home, link.key())));
        }
        ChangeResult result = new MapEditor().apply(file.text(), changes);
        List<String> lines = new ArrayList<>();
        boolean all = true;
        int next = 0;
        for (LostLink link : lost) {
            Optional<ChangeResult.Outcome> outcome =
                    link.home().isPresent() ? Optional.of(result.outcomes().get(next++)) : Optional.empty();
            boolean done = outcome.isPresent() && outcome.get().made();
            lines.add(line(link, done) + (done ? "" : ": " + why(outcome, messages)));
            all = all && done;
        }
        lines.forEach(out.equals("-") ? console.err()::println : console.out()::println);
        console.err()
                .println(lost.size() + (lost.size() == 1 ? " link" : " links") + " missing, " + done(result)
                        + " put back");
        if (result.changed() || !isInPlace) {
            SourceFile.write(out, result.text().bytes(), console);
        }
        return all ? FINE : ERRORS;
    }

    private static long done(ChangeResult result) {
        return result.outcomes().stream().filter(ChangeResult.Outcome::made).count();
    }

    private static String line(LostLink link, boolean done) {
        return (done ? "put back: " : "not put back: ") + link.key() + " at "
                + link.item().title() + " (" + link.stepTitle() + ")";
    }

    private static String why(Optional<ChangeResult.Outcome> outcome, Messages messages) {
        return outcome.map(refused -> refused.sentence(messages)).orElseGet(() -> messages.text("merge.lost"));
    }
}

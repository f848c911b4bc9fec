package io.frontstage.cli;

import io.frontstage.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code java -jar frontstage-….jar COMMAND …}: runs the command named by the first argument. */
public final class Main {

    private static final List<Command> COMMANDS = List.of(
            new CheckCommand(),
            new GapsCommand(),
            new RenderCommand(),
            new CompareCommand(),
            new RankCommand(),
            new ImportCommand(),
            new AnswersCommand(),
            new MeasuresCommand(),
            new MergeLinksCommand(),
            new PlatformCommand());

    private Main() {}

    public static void main(String[] words) {
        // files and terminals are UTF-8, whatever the machine's default is
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(List.of(words), new Console(System.in, out, err));
        out.flush();
        System.exit(status);
    }

    /**
     * Runs a command line.
     *
     * @return the exit status: 0 for success, 1 if the input has errors, 2 if the command failed
     */
    static int run(List<String> words, Console console) {
        if (words.isEmpty()) {
            console.err().print(help());
            return Command.UNUSABLE;
        }
        String first = words.get(0);
        if (isHelp(first)) {
            console.out().print(help());
            return Command.FINE;
        }
        if (first.equals("--version")) {
            console.out().println("frontstage " + Version.CURRENT);
            return Command.FINE;
        }
        Optional<Command> command =
                COMMANDS.stream().filter(known -> known.name().equals(first)).findFirst();
        if (command.isEmpty()) {
            console.err().println("There is no command " + first + ".");
            console.err().print(help());
            return Command.UNUSABLE;
        }
        return run(command.get(), words.subList(1, words.size()), console);
    }

    private static int run(Command command, List<String> words, Console console) {
        if (words.stream().takeWhile(word -> !word.equals("--")).anyMatch(Main::isHelp)) {
            console.out().print(command.help());
            return Command.FINE;
        }
        try {
            return command.run(Arguments.of(words, command.options(), command.flags()), console);
        } catch (UsageException e) {
            console.err().println(e.getMessage());
            console.err().println("For help: frontstage " + command.name() + " --help");
        } catch (IOException e) {
            console.err().println(e.getMessage());
        } catch (UncheckedIOException e) {
            console.err().println(e.getCause().getMessage());
        }
        return Command.UNUSABLE;
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h");
    }

    private static String help() {
        StringBuilder help = new StringBuilder(
                """
                Usage: java -jar frontstage.jar COMMAND [ARGUMENT …]

                """);
        for (Command command : COMMANDS) {
            help.append(String.format("  %-11s %s%n", command.name(), command.summary()));
        }
        return help.append(
                        """

                        COMMAND --help explains a command; --version prints the version.
                        Exit status: 0 for success, 1 if the input has errors, 2 if the command failed.
                        """)
                .toString();
    }
}

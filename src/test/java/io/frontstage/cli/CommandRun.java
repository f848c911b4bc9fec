package io.frontstage.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line, with nothing on its standard input. */
public final class CommandRun {

    private CommandRun() {}

    /** The exit status, a blank, and all that a command says, on either stream. */
    public static String of(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), to, to));
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}

package io.frontstage.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line with empty standard input. */
public final class CommandRun {

    private CommandRun() {}

    /** The exit status, a space, and all output on both streams. */
    public static String of(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), to, to));
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}

package io.frontstage.confluence.page;

import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.Severity;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.notice.ProblemList;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Notices above a map or in its place, one root element each. */
public final class Notices {

    private static final String EXAMPLE = "/io/frontstage/examples/smallest.yaml";

    private final Messages messages;

    public Notices(Messages messages) {
        this.messages = messages;
    }

    /** A line about how the map is shown; nothing is wrong. */
    public String info(String key, Object... arguments) {
        return line("info", messages.text(key, arguments));
    }

    /** A line about something that should be fixed. */
    public String warning(String key, Object... arguments) {
        return line("warning", messages.text(key, arguments));
    }

    /**
     * An invalid setting of the macro.
     *
     * @param name the setting's name
     * @param value as the author wrote it
     * @param remedy the key of the message that says which values are valid
     */
    public String misfit(String name, String value, String remedy) {
        return warning("page.parameter", name, value, messages.text(remedy));
    }

    private String line(String kind, String text) {
        MarkupWriter out = begin(kind);
        return out.open("p").text(text).close().close().toString();
    }

    /** The reason why a file, or its newest version, is not drawn. */
    public String broken(String sentence) {
        return line("warning", sentence);
    }

    /** The problems of a file that is not drawn; empty if none is known. */
    public String problems(List<Problem> problems, Optional<SourceText> source) {
        if (problems.isEmpty()) {
            return "";
        }
        MarkupWriter out = begin("warning");
        new ProblemList(messages).write(out, problems, source);
        return out.close().toString();
    }

    /** The problems of a file that is drawn; empty if there are none. */
    public String remarks(List<Problem> problems, Optional<SourceText> source) {
        if (problems.isEmpty()) {
            return "";
        }
        MarkupWriter out = new MarkupWriter();
        out.open("details").attribute("class", "frontstage-notice frontstage-notice-remarks");
        out.open("summary").text(counted(problems)).close();
        new ProblemList(messages).write(out, problems, source);
        return out.close().toString();
    }

    /**
     * The number of problems and, separately, of hints: a hint says what could be better, without anything being wrong.
     */
    private String counted(List<Problem> problems) {
        long hints = problems.stream()
                .filter(problem -> problem.severity() == Severity.HINT)
                .count();
        long wrong = problems.size() - hints;
        if (wrong == 0) {
            return messages.text("page.remarks.hints", hints);
        }
        return hints == 0
                ? messages.text("page.remarks", wrong)
                : messages.text("page.remarks.with-hints", wrong, hints);
    }

    /** The names of several files that could be meant. */
    public String several(List<String> names) {
        MarkupWriter out = begin("info");
        out.open("p").text(messages.text("page.several")).close();
        list(out, names);
        return out.close().toString();
    }

    /**
     * For people who may edit the page: files that the macro does not show by default, and how to show one of them.
     *
     * @param edit the address of the editor of the page that contains the macro
     */
    public String choose(List<String> names, Optional<String> edit) {
        if (names.isEmpty()) {
            return "";
        }
        MarkupWriter out = new MarkupWriter();
        out.open("details").attribute("class", "frontstage-notice frontstage-notice-remarks");
        out.open("summary").text(messages.text("page.choose")).close();
        out.open("p").text(messages.text("page.choose.how")).close();
        list(out, names);
        edit.ifPresent(address -> out.open("p")
                .open("a")
                .attribute("class", "frontstage-settings")
                .attribute("href", address)
                .text(messages.text("page.choose.edit"))
                .close()
                .close());
        return out.close().toString();
    }

    private static void list(MarkupWriter out, List<String> names) {
        out.open("ul");
        names.forEach(name -> out.open("li").text(name).close());
        out.close();
    }

    /** For people who may edit a page without a definition: how to write one by hand. */
    public String empty() {
        MarkupWriter out = begin("info");
        out.open("p").text(messages.text("page.empty")).close();
        out.open("details");
        out.open("summary").text(messages.text("page.empty.by-hand")).close();
        out.open("p").text(messages.text("page.empty.example")).close();
        out.open("pre").text(example()).close();
        return out.close().close().toString();
    }

    private MarkupWriter begin(String kind) {
        return new MarkupWriter().open("div").attribute("class", "frontstage-notice frontstage-notice-" + kind);
    }

    private static String example() {
        try (InputStream stream = Notices.class.getResourceAsStream(EXAMPLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

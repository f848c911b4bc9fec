package io.frontstage.render.notice;

import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The problems of a definition for people who may fix them: each with its place, its message and its line. */
public final class ProblemList {

    /** Maximum number of problems listed; a file with more usually repeats one mistake. */
    public static final int MAX_PROBLEMS = 50;

    private final Messages messages;

    public ProblemList(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes the list and the number of problems left out; nothing if there are none.
     *
     * @param source the text that has the problems; empty: it could not be read
     */
    public void write(MarkupWriter out, List<Problem> problems, Optional<SourceText> source) {
        if (problems.isEmpty()) {
            return;
        }
        Optional<Excerpts> excerpts = source.map(Excerpts::of);
        out.open("ul").attribute("class", "frontstage-problems");
        for (Problem problem : problems.subList(0, Math.min(MAX_PROBLEMS, problems.size()))) {
            write(out, problem, excerpts);
        }
        out.close();
        if (problems.size() > MAX_PROBLEMS) {
            String more = messages.text("page.more-problems", problems.size() - MAX_PROBLEMS);
            out.open("p").text(more).close();
        }
    }

    private void write(MarkupWriter out, Problem problem, Optional<Excerpts> excerpts) {
        String severity = name(problem.severity());
        out.open("li").attribute("class", "frontstage-problem frontstage-problem-" + severity);
        out.open("strong").attribute("class", "frontstage-severity");
        out.text(messages.text("page.severity." + severity)).close().text(" ");
        if (excerpts.isPresent()) {
            out.text(messages.text(
                    "page.place", problem.span().line(), problem.span().column()));
            out.text(": ");
        }
        out.text(new ProblemTexts(messages).sentence(problem));
        excerpts.flatMap(lines -> lines.at(problem.span())).ifPresent(excerpt -> write(out, excerpt));
        out.close();
    }

    private static void write(MarkupWriter out, Excerpt excerpt) {
        out.open("pre").attribute("class", "frontstage-excerpt").attribute("dir", "ltr");
        out.text(excerpt.before()).open("mark").text(excerpt.marked()).close().text(excerpt.after());
        out.close();
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

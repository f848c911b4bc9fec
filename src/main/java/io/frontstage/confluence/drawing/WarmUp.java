package io.frontstage.confluence.drawing;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.RenderOptions;
import io.frontstage.check.AllProblems;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.Notices;
import io.frontstage.confluence.view.DrawnView;
import io.frontstage.confluence.view.ShownMap;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.example.Example;
import io.frontstage.example.Examples;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.render.page.MapSource;
import io.frontstage.source.SourceText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Draws the shipped examples a few times soon after the plugin starts, so that the first reader does not wait for Java
 * to load and compile the drawing code. One thread of the lowest priority does this; it ends with its work or with the
 * plugin. If anything fails, the first map is merely slower, and no error is reported.
 */
@ConfluenceComponent
public class WarmUp implements InitializingBean, DisposableBean {

    static final String THREAD = "frontstage-warm-up";

    /**
     * Time between the plugin's start and the warm-up; by then the product has started to answer requests and is less
     * busy.
     */
    private static final Duration DELAY = Duration.ofMinutes(1);

    /** How often each example is drawn in each language and at each level: more rounds cost more and gain less. */
    private static final int ROUNDS = 15;

    /** The level that a page shows first, and cards: by default the examples are too wide for cards. */
    private static final List<Level> LEVELS = List.of(Level.AUTO, Level.CARDS);

    /** Maximum time in milliseconds to wait for the thread when the plugin ends; one map takes less. */
    private static final long MAX_END = 5_000;

    private final Duration delay;
    private ScheduledExecutorService thread;

    public WarmUp() {
        this(DELAY);
    }

    WarmUp(Duration delay) {
        this.delay = delay;
    }

    @Override
    public void afterPropertiesSet() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, THREAD);
            made.setDaemon(true);
            made.setPriority(Thread.MIN_PRIORITY);
            return made;
        });
        thread.schedule(WarmUp::run, delay.toMillis(), TimeUnit.MILLISECONDS);
        thread.shutdown(); // the warm-up is over
    }

    static void run() {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (Example example : Examples.all()) {
                    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                        for (Level level : LEVELS) {
                            if (Thread.interrupted()) {
                                return;
                            }
                            draw(example.text(), language, level);
                        }
                    }
                }
            }
        } catch (RuntimeException | LinkageError ended) {
            // the first map is slower, nothing else
        }
    }

    /**
     * Draws a map as for a page with nothing cached: reading, checks, layout, the notes for editors, the view's tabs
     * and the table.
     */
    static String draw(SourceText text, Locale language, Level level) {
        ReadDefinition read = new DefinitionReader().read(text);
        List<Problem> problems = AllProblems.of(read, LocalDate.EPOCH);
        String remarks = new Notices(Messages.in(language)).remarks(problems, Optional.of(text));
        ShownMap map = new ShownMap(
                read.blueprint().orElseThrow(),
                new RenderOptions(
                        LayoutOptions.everything(language, LocalDate.EPOCH).at(level), THREAD),
                Issues.UNKNOWN,
                new MapSource(text.name(), "", 1, Optional.empty()),
                new MapAddress("", 0, 0, Optional.empty()),
                RecentAnswers.NONE,
                today -> {
                    throw new IllegalStateException("a drawing needs no figures of a page");
                });
        return remarks + new DrawnView(View.BLUEPRINT).whole(map);
    }

    @Override
    public void destroy() {
        if (thread == null) {
            return;
        }
        thread.shutdownNow();
        try {
            thread.awaitTermination(MAX_END, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

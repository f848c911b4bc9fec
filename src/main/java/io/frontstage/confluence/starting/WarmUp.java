package io.frontstage.confluence.starting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.example.Example;
import io.frontstage.example.Examples;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Draws the shipped examples a few times soon after the plugin's start, so that the first reader does not wait for Java to load and
 * compile what draws a map. One thread of the lowest priority does it; it ends with its work or with the plugin. If anything goes wrong
 * the first map is as slow as without it, and nobody is told.
 */
@ConfluenceComponent
public class WarmUp implements InitializingBean, DisposableBean {

    static final String THREAD = "frontstage-warm-up";

    /** After the plugin's start: the product has then begun to answer, and has time. */
    private static final Duration DELAY = Duration.ofMinutes(1);

    /** How often each example is drawn in each language: more costs more and gains less. */
    private static final int ROUNDS = 8;

    /** Maximum time in milliseconds to wait for the thread when the plugin ends: one map takes less. */
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
        thread.shutdown(); // after that, nothing more is to be done
    }

    private static void run() {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (Example example : Examples.all()) {
                    draw(example);
                }
            }
        } catch (InterruptedException | RuntimeException | LinkageError ended) {
            // the first map takes longer, and that is all
        }
    }

    private static void draw(Example example) throws InterruptedException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            RenderOptions options =
                    new RenderOptions(LayoutOptions.everything(language, LocalDate.EPOCH), "frontstage-warm-up");
            new BlueprintRenderer()
                    .render(example.blueprint(), options, Issues.UNKNOWN)
                    .html();
        }
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

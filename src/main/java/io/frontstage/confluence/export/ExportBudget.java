package io.frontstage.confluence.export;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.page.Reader;
import io.frontstage.product.Feature;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long an export may wait for Jira: the maps of a page share a time budget, and so do the pages of one job. */
@ConfluenceComponent
public class ExportBudget {

    /** The budget of one page. */
    static final Duration A_PAGE = Duration.ofSeconds(3);

    /**
     * The budget of one job. The product does not say where a job begins; a job ends when its user has exported nothing
     * for a minute.
     */
    static final Duration A_JOB = Duration.ofSeconds(10);

    static final Duration BETWEEN_JOBS = Duration.ofMinutes(1);

    /** Maximum number of users remembered; the least recent go first. */
    private static final int MAX_PEOPLE = 500;

    private static final String SPENT = "io.frontstage.export.spent";

    /** The time that a user's job has spent, and when it last asked, in nanoseconds. */
    private record Job(long spent, long last) {}

    private final Feature pages = new Feature("one time for all maps of an exported page: only the whole job has one");
    private final Map<String, Job> jobs = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > MAX_PEOPLE;
        }
    };

    /** The time left for this page in this job; zero means that Jira must not be asked again. */
    Duration left(Reader person, ConversionContext context) {
        long page = A_PAGE.toNanos() - spent(context);
        long job = A_JOB.toNanos() - job(person).spent();
        return Duration.ofNanos(Math.max(0, Math.min(page, job)));
    }

    /** Runs some work and deducts its time from the budget. */
    <T> T spend(Reader person, ConversionContext context, Supplier<T> work) {
        long start = nanos();
        try {
            return work.get();
        } finally {
            long took = nanos() - start;
            remember(context, spent(context) + took);
            synchronized (jobs) {
                jobs.put(name(person), new Job(job(person).spent() + took, nanos()));
            }
        }
    }

    private Job job(Reader person) {
        synchronized (jobs) {
            Job job = jobs.get(name(person));
            return job == null || nanos() - job.last() > BETWEEN_JOBS.toNanos() ? new Job(0, nanos()) : job;
        }
    }

    private void remember(ConversionContext context, long spent) {
        pages.use(
                () -> {
                    context.setProperty(SPENT, spent);
                    return true;
                },
                false);
    }

    private long spent(ConversionContext context) {
        return pages.use(() -> context.getProperty(SPENT) instanceof Long spent ? spent : 0L, 0L);
    }

    private static String name(Reader person) {
        return person.user().map(user -> user.getName()).orElse("");
    }

    /** A clock that only runs forward. */
    long nanos() {
        return System.nanoTime();
    }
}

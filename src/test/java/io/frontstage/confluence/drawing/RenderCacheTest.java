package io.frontstage.confluence.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import io.frontstage.RenderOptions;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.attachment.AnswerVersions;
import io.frontstage.confluence.page.RenderTarget;
import io.frontstage.layout.LayoutOptions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenderCacheTest {

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.page("Coffee");
    private final Attachment file = wiki.attach(page, "a.yaml", "blueprint: Coffee");
    private final RenderCache cache = new RenderCache();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesADrawingOnce() {
        cache.get(key(1), this::small);
        cache.get(key(1), this::small);

        assertThat(made).hasValue(1);
        assertThat(cache.bytes()).isPositive();
    }

    @Test
    void makesAnotherForEachThingThatItDependsOn() {
        cache.get(key(file), this::small);
        cache.get(
                RenderCache.Key.of(file, file, 5, "blueprint", options(Locale.ENGLISH, 22, "a"), RenderTarget.PAGE),
                this::small);
        cache.get(
                RenderCache.Key.of(file, file, 5, "blueprint", options(Locale.GERMAN, 21, "a"), RenderTarget.PAGE),
                this::small);
        cache.get(
                RenderCache.Key.of(file, file, 5, "blueprint", options(Locale.ENGLISH, 21, "b"), RenderTarget.PAGE),
                this::small);
        cache.get(
                RenderCache.Key.of(file, file, 5, "blueprint", options(Locale.ENGLISH, 21, "a"), RenderTarget.DIGEST),
                this::small);
        cache.get(
                RenderCache.Key.of(file, file, 6, "blueprint", options(Locale.ENGLISH, 21, "a"), RenderTarget.PAGE),
                this::small);
        file.setFileName("b.yaml");
        cache.get(key(file), this::small);
        file.setContainer(wiki.page("Other"));
        cache.get(key(file), this::small);

        assertThat(made).hasValue(8);
    }

    @Test
    void seesANewVersionAtOnce() {
        cache.get(key(file), this::small);
        cache.get(key(wiki.attachAgain(file, "blueprint: Tea")), this::small);

        assertThat(made).hasValue(2);
    }

    @Test
    void seesAVersionNumberThatIsUsedAgain() {
        wiki.attachAgain(file, "blueprint: Tea!!!");
        cache.get(key(file), this::small);
        file.setVersion(1);
        wiki.attachAgain(file, "blueprint: Cocoa!");
        assertThat(file.getVersion()).isEqualTo(2);

        cache.get(key(file), this::small);

        assertThat(made).hasValue(2);
    }

    @Test
    void isBoundedAndLetsTheLeastRecentlyUsedGo() {
        int one = 1 << 20;
        int fitting = (int) (RenderCache.MAX_BYTES / drawing(one).bytes());
        for (int number = 0; number < fitting; number++) {
            cache.get(key(number), () -> drawing(one));
        }
        cache.get(key(0), this::small);
        assertThat(made).as("all are kept").hasValue(0);

        cache.get(key(fitting), () -> drawing(one));

        assertThat(cache.bytes()).isLessThanOrEqualTo(RenderCache.MAX_BYTES);
        cache.get(key(0), this::small);
        assertThat(made).as("the one just used stays").hasValue(0);
        cache.get(key(1), this::small);
        assertThat(made).as("the oldest went").hasValue(1);
    }

    @Test
    void doesNotKeepWhatIsTooLargeForIt() {
        cache.get(key(1), () -> drawing((int) RenderCache.MAX_BYTES));

        assertThat(cache.bytes()).isZero();
    }

    @Test
    void countsWhatItKeepsToTheByte() {
        DrawnMap large = cache.get(key(1), () -> drawing(1000));
        DrawnMap other = cache.get(key(2), () -> drawing(70));
        assertThat(cache.bytes()).isEqualTo(large.bytes() + other.bytes());

        cache.forget(1);

        assertThat(cache.bytes()).isEqualTo(other.bytes());
    }

    @Test
    void forgetsOnlyTheFileThatChanged() {
        cache.get(key(1), this::small);
        cache.get(key(2), this::small);

        cache.forget(1);
        cache.get(key(1), this::small);
        cache.get(key(2), this::small);

        assertThat(made).hasValue(3);
    }

    @Test
    void isGoneWithThePlugin() {
        cache.get(key(1), this::small);

        cache.destroy();

        assertThat(cache.bytes()).isZero();
        cache.get(key(1), this::small);
        assertThat(cache.bytes()).as("nothing is kept after the end").isZero();
        assertThat(made).hasValue(2);
    }

    @Test
    void keepsNothingWhenDrawingFails() {
        assertThatThrownBy(() -> cache.get(key(1), () -> {
                    throw new IllegalStateException("a mistake");
                }))
                .hasMessage("a mistake");

        cache.get(key(1), this::small);

        assertThat(made).hasValue(1);
    }

    @Test
    void drawsOnceForAllWhoAskAtTheSameTime() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch drawing = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Future<DrawnMap> first = readers.submit(() -> cache.get(key(1), () -> {
                drawing.countDown();
                awaitQuietly(goOn);
                return small();
            }));
            drawing.await();
            Future<DrawnMap> second = readers.submit(() -> cache.get(key(1), this::small));
            goOn.countDown();

            assertThat(first.get(5, TimeUnit.SECONDS)).isSameAs(second.get(5, TimeUnit.SECONDS));
            assertThat(made).hasValue(1);
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void doesNotWaitForAnotherThatFailed() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch drawing = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            readers.submit(() -> cache.get(key(1), () -> {
                drawing.countDown();
                awaitQuietly(goOn);
                throw new IllegalStateException("a mistake");
            }));
            drawing.await();
            Future<DrawnMap> second = readers.submit(() -> cache.get(key(1), this::small));
            goOn.countDown();

            assertThat(second.get(5, TimeUnit.SECONDS)).isNotNull();
        } finally {
            readers.shutdownNow();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RenderCache.Key key(long attachment) {
        return new RenderCache.Key(
                attachment,
                "a.yaml",
                5,
                5,
                1,
                0,
                0,
                1,
                "blueprint",
                options(Locale.ENGLISH, 21, "a"),
                RenderTarget.PAGE);
    }

    private static RenderCache.Key key(Attachment newest) {
        return RenderCache.Key.of(newest, newest, 5, "blueprint", options(Locale.ENGLISH, 21, "a"), RenderTarget.PAGE);
    }

    private static RenderOptions options(Locale locale, int day, String anchor) {
        return new RenderOptions(LayoutOptions.everything(locale, LocalDate.of(2026, 11, day)), anchor);
    }

    private DrawnMap small() {
        made.incrementAndGet();
        return drawing(10);
    }

    private static DrawnMap drawing(int characters) {
        return new DrawnMap(
                "", "", "x".repeat(characters), Optional.empty(), 1, Optional.empty(), "", AnswerVersions.NONE, true);
    }
}

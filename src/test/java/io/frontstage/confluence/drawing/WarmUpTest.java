package io.frontstage.confluence.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.example.Example;
import io.frontstage.example.Examples;
import io.frontstage.layout.Level;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

class WarmUpTest {

    @Test
    void waitsInOneDaemonThreadOfLowestPriorityThatEndsWithThePlugin() throws Exception {
        WarmUp warmUp = new WarmUp(Duration.ofMinutes(10));
        List<Thread> before = threads();
        warmUp.afterPropertiesSet();
        List<Thread> during = threads();
        warmUp.destroy();

        assertThat(during).hasSize(before.size() + 1);
        during.removeAll(before);
        assertThat(during).singleElement().satisfies(thread -> {
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.getPriority()).isEqualTo(Thread.MIN_PRIORITY);
            thread.join(2_000);
            assertThat(thread.isAlive()).isFalse();
        });
    }

    /** The warm-up reports no failure, so the test checks what it has drawn. */
    @ParameterizedTest
    @EnumSource(names = {"AUTO", "CARDS"})
    void drawsEachExampleAsAPageDoes(Level level) {
        for (Example example : Examples.all()) {
            assertThat(WarmUp.draw(example.text(), Locale.GERMAN, level)).contains("<svg", "frontstage-table");
        }
    }

    @Test
    void endsBeforeItEverBegan() {
        new WarmUp(Duration.ZERO).destroy();
    }

    /** While the warm-up is waiting, and in the middle of a drawing. */
    @Test
    void leavesNoThreadAndNoClassLoaderBehindAfterTwentyStarts() throws Exception {
        List<Thread> before = threads();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            loaders.add(startAndEnd(i % 10 == 0 ? Duration.ZERO : Duration.ofMinutes(10)));
        }
        List<Thread> after = threads();
        after.removeAll(before);
        for (Thread thread : after) {
            thread.join(2_000); // its work is done; the thread may take a moment to end
        }

        assertThat(after).noneMatch(Thread::isAlive);
        // the JDK caches the types of the record that was compared last; this replaces the plugin's types
        assertThat(new LastCompared(null)).isEqualTo(new LastCompared(null));
        for (int tries = 0; tries < 50 && loaders.stream().anyMatch(one -> one.get() != null); tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loaders).allMatch(one -> one.get() == null);
    }

    private record LastCompared(WarmUpTest type) {}

    private static WeakReference<ClassLoader> startAndEnd(Duration delay) throws Exception {
        ClassLoader plugin = new PluginLoader();
        Constructor<?> constructor = plugin.loadClass(WarmUp.class.getName()).getDeclaredConstructor(Duration.class);
        constructor.setAccessible(true);
        Object warmUp = constructor.newInstance(delay);
        assertThat(warmUp.getClass().getClassLoader()).isSameAs(plugin);
        ((InitializingBean) warmUp).afterPropertiesSet();
        ((DisposableBean) warmUp).destroy();
        return new WeakReference<>(plugin);
    }

    private static List<Thread> threads() {
        return new ArrayList<>(Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(WarmUp.THREAD))
                .toList());
    }

    /** A class loader with its own copy of our classes, like each start of a plugin. */
    private static final class PluginLoader extends ClassLoader {

        PluginLoader() {
            super(WarmUpTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.frontstage.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}

package io.frontstage.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser and one sandbox for all test classes; each test has its own people, and fails if one of their browsers
 * has recorded an error.
 */
final class BrowserExtension implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace ALL = Namespace.create(BrowserExtension.class);

    private Shared shared;
    private People people;

    private record Shared(Site site, Chromium chromium) implements AutoCloseable {

        static Shared start() {
            Site site = new Site();
            try {
                return new Shared(site, Chromium.seeing("liberation", "LiberationSans-.*"));
            } catch (RuntimeException e) {
                site.close();
                throw e;
            }
        }

        @Override
        public void close() {
            chromium.close();
            site.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        shared =
                context.getRoot().getStore(ALL).getOrComputeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
        people = new People(site(), shared.chromium());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        people.leave(context.getExecutionException().isPresent());
    }

    Site site() {
        return shared.site();
    }

    People people() {
        return people;
    }
}

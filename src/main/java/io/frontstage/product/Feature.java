package io.frontstage.product;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of the plugin that calls product members which may be missing at run time. If one is missing, the feature is
 * off from then on, with one line in the log; the rest of the plugin is not affected.
 */
public final class Feature {

    private static final Logger LOG = LoggerFactory.getLogger(Feature.class);

    private final String name;
    private final AtomicBoolean off = new AtomicBoolean();

    /** @param name the feature's name in the log, for administrators */
    public Feature(String name) {
        this.name = name;
    }

    /** The result of the call, or {@code otherwise} if the feature is off. Exceptions of the call pass through. */
    public <T> T use(Supplier<T> call, T otherwise) {
        if (off.get()) {
            return otherwise;
        }
        try {
            return call.get();
        } catch (LinkageError missing) {
            switchOff(missing);
            return otherwise;
        }
    }

    public boolean isOff() {
        return off.get();
    }

    private void switchOff(LinkageError missing) {
        if (off.compareAndSet(false, true)) {
            LOG.warn("Off in this version of the product: {} ({})", name, missing.toString());
        }
    }
}

package io.frontstage.product;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Services of the product that may be missing. They are looked up on demand: a declared import would make the plugin
 * wait for the service, and a missing class would stop the whole plugin.
 */
public class Services {

    /** The service, or empty if the product has none. A missing class is a {@link LinkageError} at the caller: see {@link Feature}. */
    public <T> Optional<T> find(Class<T> type) {
        Bundle plugin = FrameworkUtil.getBundle(Services.class);
        BundleContext context = plugin == null ? null : plugin.getBundleContext();
        ServiceReference<T> reference = context == null ? null : context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }
}

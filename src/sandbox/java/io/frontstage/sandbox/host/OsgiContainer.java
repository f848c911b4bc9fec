package io.frontstage.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Apache Felix in this process, with one bundle; the bundle sees only the classes of the host that it imports. */
final class OsgiContainer implements AutoCloseable {
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.$]+)");

    private final Product product;
    private final Framework framework;

    /** @param workDir a folder for the container's cache */
    OsgiContainer(Product product, Path workDir) {
        this.product = product;
        this.framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        workDir.resolve("felix-" + product.key()).toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        SystemPackages.of(product, OsgiContainer.class.getClassLoader()),
                        // otherwise a class of the host would be found without an import
                        "felix.bootdelegation.implicit",
                        "false",
                        // two containers share this process
                        "felix.service.urlhandlers",
                        "false",
                        // resolves on the calling thread, because Felix would leave its own threads behind
                        "felix.resolver.parallelism",
                        "1",
                        "felix.log.level",
                        "1"));
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi container does not start: " + e.getMessage(), e);
        }
    }

    Bundle install(Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            return framework.getBundleContext().installBundle("plugin", in);
        } catch (BundleException e) {
            throw new PluginRejected("The jar cannot be installed as a bundle: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new PluginRejected("The jar cannot be read: " + e.getMessage(), e);
        }
    }

    void update(Bundle bundle, Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            bundle.update(in);
        } catch (BundleException e) {
            throw new PluginRejected("The jar cannot be installed as a bundle: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new PluginRejected("The jar cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws PluginRejected if an import is missing, or available only in another version */
    void start(Bundle bundle) {
        bundle.adapt(BundleRevision.class)
                .getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)
                .forEach(this::check);
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new PluginRejected("The bundle cannot be started: " + e.getMessage(), e);
        }
    }

    private void check(BundleRequirement wanted) {
        Matcher name = PACKAGE.matcher(wanted.getDirectives().getOrDefault("filter", ""));
        String resolution = wanted.getDirectives().getOrDefault("resolution", "mandatory");
        if (!name.find() || resolution.equals("dynamic")) {
            return;
        }
        List<BundleCapability> exports =
                framework
                        .adapt(BundleRevision.class)
                        .getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)
                        .stream()
                        .filter(export ->
                                name.group(1).equals(export.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                        .toList();
        if (exports.isEmpty() && resolution.equals("mandatory")) {
            throw new PluginRejected("The bundle imports " + name.group(1) + ", which " + product.key()
                    + " does not export, and the import is not optional.");
        }
        if (!exports.isEmpty() && exports.stream().noneMatch(wanted::matches)) {
            throw new PluginRejected("The bundle imports " + name.group(1) + " in a version that " + product.key()
                    + " need not have (" + wanted.getDirectives().get("filter")
                    + "); an import without a version range holds everywhere.");
        }
    }

    void stop(Bundle bundle) {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new IllegalStateException("The bundle cannot be stopped: " + e.getMessage(), e);
        }
    }

    void register(Class<?> type, Object service) {
        framework.getBundleContext().registerService(type.getName(), service, null);
    }

    /** Registers services; running the result unregisters them. */
    Runnable lend(Map<Class<?>, Object> services) {
        var registrations = services.entrySet().stream()
                .map(service -> framework
                        .getBundleContext()
                        .registerService(service.getKey().getName(), service.getValue(), null))
                .toList();
        return () -> registrations.forEach(registration -> registration.unregister());
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi container does not stop: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

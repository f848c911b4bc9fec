package io.frontstage.sandbox.host;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The plugin's Spring context, built from the scanner's index: components as beans (a single constructor is autowired),
 * imports as proxies of OSGi services, exports registered as OSGi services.
 */
final class PluginContext implements AutoCloseable {
    private final Bundle bundle;
    private final ClassLoader classes;
    private final Consumer<String> log;
    private final GenericApplicationContext spring = new GenericApplicationContext();

    private PluginContext(Bundle bundle, Consumer<String> log) {
        this.bundle = bundle;
        this.classes = bundle.adapt(BundleWiring.class).getClassLoader();
        this.log = log;
    }

    /** @throws PluginRejected if a bean cannot be made */
    static PluginContext open(Bundle bundle, ScannerIndex index, Consumer<String> log) {
        PluginContext context = new PluginContext(bundle, log);
        try {
            context.within(() -> {
                context.fill(index);
                return null;
            });
            return context;
        } catch (RuntimeException | LinkageError e) {
            context.spring.close();
            throw e;
        }
    }

    private void fill(ScannerIndex index) {
        spring.setClassLoader(classes);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(spring);
        index.components()
                .forEach(component -> define(component, index.primary().contains(component)));
        index.imports().forEach(this::importService);
        try {
            spring.refresh();
        } catch (RuntimeException | LinkageError e) {
            throw new PluginRejected("The plugin's Spring context cannot be made: " + deepest(e), e);
        }
        index.exports().forEach(this::export);
    }

    private void define(ScannerIndex.Entry component, boolean primary) {
        Class<?> type = load(component.className(), "The component");
        String name = component.detail().orElse(Introspector.decapitalize(type.getSimpleName()));
        if (spring.containsBeanDefinition(name)) {
            throw new PluginRejected("The scanner index has two components named “" + name + "”.");
        }
        RootBeanDefinition definition = new RootBeanDefinition(type);
        definition.setPrimary(primary);
        spring.registerBeanDefinition(name, definition);
    }

    private void importService(ScannerIndex.Entry imported) {
        Class<?> type;
        try {
            type = classes.loadClass(imported.className());
        } catch (ClassNotFoundException | LinkageError e) {
            log.accept("WARN Skipped the import of " + imported.className() + ": this product has no such class.");
            return;
        }
        BundleContext services = bundle.getBundleContext();
        if (services.getServiceReference(type.getName()) == null) {
            throw new PluginRejected("The plugin imports the service " + type.getName()
                    + ", which this product does not offer; the product would wait for it in vain.");
        }
        String name = imported.detail().orElse(Introspector.decapitalize(type.getSimpleName()));
        boolean taken =
                spring.containsBeanDefinition(name) || spring.getBeanFactory().containsSingleton(name);
        if (taken && imported.detail().isPresent()) {
            throw new PluginRejected("The scanner index has two beans named “" + name + "”.");
        }
        spring.getBeanFactory().registerSingleton(taken ? type.getName() : name, serviceProxy(services, type));
    }

    /** A proxy as in the products: the plugin never gets the service itself; each call of the proxy looks it up. */
    private Object serviceProxy(BundleContext services, Class<?> type) {
        if (!type.isInterface()) {
            return services.getService(services.getServiceReference(type));
        }
        return Proxy.newProxyInstance(classes, new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "service " + type.getName();
                };
            }
            Object service = service(services, type)
                    .orElseThrow(() ->
                            new IllegalStateException("The service " + type.getName() + " is not there any more."));
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** The service; empty as soon as the plugin is disabled, even during a call. */
    private static Optional<Object> service(BundleContext services, Class<?> type) {
        try {
            return Optional.ofNullable(services.getServiceReference(type)).map(services::getService);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private void export(ScannerIndex.Entry exported) {
        Class<?> type = load(exported.className(), "The export");
        Object bean = spring.getBeanProvider(type).getIfUnique(() -> {
            throw new PluginRejected("The scanner index exports " + type.getName() + ", which is no bean.");
        });
        String[] interfaces = exported.detail()
                .map(list -> list.split(","))
                .orElseGet(() -> type.getInterfaces().length == 0
                        ? new String[] {type.getName()}
                        : Arrays.stream(type.getInterfaces())
                                .map(Class::getName)
                                .toArray(String[]::new));
        bundle.getBundleContext().registerService(interfaces, bean, null);
    }

    /** @param role the role of the class, for the message: "The component" */
    Class<?> load(String className, String role) {
        try {
            return classes.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new PluginRejected(role + " " + className + " is not there, or its package is not imported.", e);
        } catch (LinkageError e) {
            throw new PluginRejected(
                    role + " " + className + " cannot be loaded, or a class that it depends on: " + deepest(e), e);
        }
    }

    /** Creates an object that is not a bean; its constructor is autowired. */
    <T> T create(Class<T> type, String role) {
        return within(() -> {
            try {
                return spring.getAutowireCapableBeanFactory().createBean(type);
            } catch (RuntimeException | LinkageError e) {
                throw new PluginRejected(role + " " + type.getName() + " cannot be created: " + deepest(e), e);
            }
        });
    }

    ClassLoader classes() {
        return classes;
    }

    /**
     * Runs work with the plugin's class loader as the thread's context class loader, as the products do when they call
     * a plugin.
     */
    <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String deepest(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName()
                + Optional.ofNullable(cause.getMessage())
                        .map(message -> ": " + message)
                        .orElse("");
    }

    /** Destroys the beans. */
    @Override
    public void close() {
        within(() -> {
            spring.close();
            return null;
        });
    }
}

package io.frontstage.sandbox.host;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** One {@code <rest>} module: a Jersey application of its own, whose resources are autowired from the plugin's beans. */
final class RestModule implements AutoCloseable {
    private final String path;
    private final String version;
    private final PluginContext plugin;
    private final ServletContainer jersey;

    /**
     * @param classNames the plugin's classes
     * @throws PluginRejected if a resource lacks a security annotation, or Jersey refuses it
     */
    RestModule(
            PluginModule module,
            Set<String> classNames,
            PluginContext plugin,
            HostServices services,
            Consumer<String> log) {
        this.path = module.element()
                .attribute("path")
                .orElseThrow(() -> new PluginRejected("The rest module “" + module.key() + "” has no path."))
                .replaceAll("^/|/$", "");
        this.version = module.element()
                .attribute("version")
                .orElseThrow(() -> new PluginRejected("The rest module “" + module.key() + "” has no version."));
        this.plugin = plugin;
        this.jersey = new ServletContainer(application(module, annotated(module, classNames), services, log));
        plugin.within(() -> {
            try {
                jersey.init(new Config(module.key(), new ServletContextHandler().getServletContext()));
                return null;
            } catch (ServletException | RuntimeException | LinkageError e) {
                throw new PluginRejected(
                        "The rest module “" + module.key() + "” cannot be started: " + e.getMessage(), e);
            }
        });
    }

    private ResourceConfig application(
            PluginModule module, List<Class<?>> classes, HostServices services, Consumer<String> log) {
        ResourceConfig application = new ResourceConfig();
        application.setClassLoader(plugin.classes());
        for (String feature : List.of(
                ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE,
                ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE,
                ServerProperties.WADL_FEATURE_DISABLE,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR)) {
            application.property(feature, true);
        }
        application.register(JacksonFeature.class);
        application.register(new RestGuard(services.visitor(), services::isReadOnly));
        application.register(new Unexpected(log));
        InjectionHolder injection = new InjectionHolder();
        application.register(injection);
        List<Class<?>> resources = new ArrayList<>();
        for (Class<?> type : classes) {
            if (type.isAnnotationPresent(Path.class)) {
                RestGuard.check(type);
                plugin.create(type, "The REST resource");
                application.register(type);
                resources.add(type);
            } else if (type.isAnnotationPresent(Provider.class)) {
                application.register(plugin.create(type, "The REST provider"));
            }
        }
        application.register(bySpring(resources, injection));
        if (resources.isEmpty()) {
            throw new PluginRejected("The rest module “" + module.key() + "” has no resource class.");
        }
        return application;
    }

    /**
     * The classes in the module's packages (without packages: all classes) that are resources or providers; found
     * without loading any other class.
     */
    private List<Class<?>> annotated(PluginModule module, Set<String> classNames) {
        List<String> packages = module.element()
                .children("package")
                .map(DescriptorElement::text)
                .toList();
        var reader = new SimpleMetadataReaderFactory(plugin.classes());
        List<Class<?>> found = new ArrayList<>();
        for (String name : new TreeSet<>(classNames)) {
            if (packages.isEmpty() || packages.stream().anyMatch(wanted -> name.startsWith(wanted + "."))) {
                try {
                    var annotations = reader.getMetadataReader(name).getAnnotationMetadata();
                    if (annotations.hasAnnotation(Path.class.getName())
                            || annotations.hasAnnotation(Provider.class.getName())) {
                        found.add(plugin.load(name, "The REST class"));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    /**
     * Lets Spring create the resources. There is one binder for all resources, because Jersey registers only the first of several binders
     * of the same class.
     */
    private AbstractBinder bySpring(List<Class<?>> resources, InjectionHolder injection) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                resources.forEach(this::bindResource);
            }

            private <T> void bindResource(Class<T> type) {
                // takes precedence over the binding that Jersey itself makes for a constructor with @Inject
                bindFactory(() -> injection.into(plugin.create(type, "The REST resource")))
                        .to(type)
                        .in(RequestScoped.class)
                        .ranked(Integer.MAX_VALUE);
            }
        };
    }

    /** Whether a path below {@code /rest} belongs to this module; {@code latest} means any version. */
    boolean owns(String pathInfo) {
        return pathInfo.startsWith(root(version) + "/") || pathInfo.startsWith(root("latest") + "/");
    }

    private String root(String wantedVersion) {
        return "/" + path + "/" + wantedVersion;
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String pathInfo = request.getPathInfo();
        String root = pathInfo.startsWith(root(version) + "/") ? root(version) : root("latest");
        HttpServletRequest inModule = new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return super.getServletPath() + root;
            }

            @Override
            public String getPathInfo() {
                return pathInfo.substring(root.length());
            }
        };
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.classes());
        try {
            jersey.service(inModule, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        jersey.destroy();
    }

    /** Fills {@code @Context} fields of objects that Spring created. */
    private static final class InjectionHolder extends AbstractContainerLifecycleListener {
        private volatile InjectionManager manager;

        @Override
        public void onStartup(Container container) {
            manager = container.getApplicationHandler().getInjectionManager();
        }

        <T> T into(T resource) {
            manager.inject(resource);
            return resource;
        }
    }

    /** Handles unexpected exceptions: a line in the log, and no stack trace on the page. */
    private record Unexpected(Consumer<String> log) implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            if (thrown instanceof WebApplicationException known) {
                return known.getResponse();
            }
            log.accept("ERROR A REST resource failed: " + thrown);
            return Response.serverError()
                    .type(MediaType.TEXT_PLAIN)
                    .entity("Internal server error")
                    .build();
        }
    }

    /** Jersey starts with the plugin, before the web server, so it gets an empty context. */
    private record Config(String getServletName, ServletContext getServletContext) implements ServletConfig {
        @Override
        public String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}

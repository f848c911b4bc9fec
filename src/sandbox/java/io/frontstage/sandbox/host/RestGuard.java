package io.frontstage.sandbox.host;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The checks before every REST resource: the security annotation of its method or class, and the protection against
 * forged requests (content types that a browser form can send need {@code X-Atlassian-Token: no-check}; others must not
 * come from another host).
 */
final class RestGuard implements ContainerRequestFilter {
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");
    private static final Map<String, Visitor> ACCESS = Map.of(
            "UnrestrictedAccess", Visitor.ANONYMOUS,
            "AnonymousSiteAccess", Visitor.ANONYMOUS,
            "UnlicensedSiteAccess", Visitor.UNLICENSED,
            "LicensedOnly", Visitor.LICENSED,
            "AdminOnly", Visitor.ADMIN,
            "SystemAdminOnly", Visitor.SYSTEM_ADMIN);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORM_TYPES =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_PLAIN);

    private final Supplier<Visitor> visitor;
    private final BooleanSupplier readOnly;

    @Context
    private ResourceInfo resource;

    /**
     * @param readOnly whether the product is read-only; then it refuses everything that is not a plain query, by the
     *     method's name
     */
    RestGuard(Supplier<Visitor> visitor, BooleanSupplier readOnly) {
        this.visitor = visitor;
        this.readOnly = readOnly;
    }

    /** @throws PluginRejected if neither a method of the resource nor its class has a security annotation */
    static void check(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (Arrays.stream(method.getAnnotations())
                            .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class))
                    && access(method, type).isEmpty()) {
                throw new PluginRejected("The REST method " + type.getName() + "#" + method.getName()
                        + " has no security annotation, nor has its class.");
            }
        }
    }

    private static Optional<Visitor> access(Method method, Class<?> type) {
        return Stream.<AnnotatedElement>of(method, type)
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .map(Annotation::annotationType)
                .filter(annotation -> PACKAGES.contains(annotation.getPackageName()))
                .map(annotation -> ACCESS.get(annotation.getSimpleName()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        Visitor needed = access(method, resource.getResourceClass()).orElse(Visitor.SYSTEM_ADMIN);
        if (visitor.get().compareTo(needed) < 0) {
            refuse(
                    request,
                    visitor.get() == Visitor.ANONYMOUS ? Response.Status.UNAUTHORIZED : Response.Status.FORBIDDEN,
                    "You are not permitted to use this resource.");
        } else if (!SAFE.contains(request.getMethod()) && !excluded(method) && forged(request)) {
            refuse(request, Response.Status.FORBIDDEN, "XSRF check failed");
        } else if (!SAFE.contains(request.getMethod()) && readOnly.getAsBoolean() && !allowedInReadOnlyMode(method)) {
            refuse(request, Response.Status.METHOD_NOT_ALLOWED, "This site is in read-only mode.");
        }
    }

    private static void refuse(ContainerRequestContext request, Response.Status status, String sentence) {
        request.abortWith(Response.status(status)
                .type(MediaType.TEXT_PLAIN)
                .entity(sentence)
                .build());
    }

    /** By the annotation's simple name, in whatever package it is. */
    private boolean allowedInReadOnlyMode(Method method) {
        return Stream.<AnnotatedElement>of(method, resource.getResourceClass())
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("ReadOnlyAccessAllowed"));
    }

    private static boolean excluded(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getName())
                .anyMatch("com.atlassian.annotations.security.XsrfProtectionExcluded"::equals);
    }

    private static boolean forged(ContainerRequestContext request) {
        String token = request.getHeaderString("X-Atlassian-Token");
        if (Set.of("no-check", "nocheck").contains(Optional.ofNullable(token).orElse(""))) {
            return false;
        }
        MediaType type = request.getMediaType();
        if (type == null || FORM_TYPES.contains(type.getType() + "/" + type.getSubtype())) {
            return true;
        }
        URI own = request.getUriInfo().getBaseUri();
        return Stream.of("Origin", "Referer")
                .map(request::getHeaderString)
                .filter(Objects::nonNull)
                .anyMatch(address -> !sameHost(own, address));
    }

    private static boolean sameHost(URI own, String address) {
        try {
            return own.getAuthority().equals(URI.create(address).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

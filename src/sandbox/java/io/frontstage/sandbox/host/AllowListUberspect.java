package io.frontstage.sandbox.host;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Refuses every method that a template calls and that is not on the allow-list. It assumes that the products' global
 * list allows the methods of strings, numbers, booleans, collections and maps. The products only log a refusal; the
 * sandbox throws.
 */
public final class AllowListUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWED = "allowed";

    private Set<?> allowed = Set.of();

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowed = (Set<?>) services.getApplicationAttribute(ALLOWED);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info place) throws Exception {
        VelMethod method = super.getMethod(target, name, arguments, place);
        if (method != null) {
            check(target, method.getMethodName(), arguments.length, place);
        }
        return method;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info place) throws Exception {
        VelPropertyGet property = super.getPropertyGet(target, name, place);
        if (property != null) {
            check(target, property.getMethodName(), 0, place);
        }
        return property;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info place) throws Exception {
        VelPropertySet property = super.getPropertySet(target, name, value, place);
        if (property != null) {
            check(target, property.getMethodName(), 1, place);
        }
        return property;
    }

    private void check(Object target, String method, int arguments, Info place) {
        if (ofTheJdk(target) && !method.equals("getClass")) {
            return;
        }
        boolean listed = Arrays.stream(target.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(method) && candidate.getParameterCount() == arguments)
                .map(candidate -> signature(target, candidate))
                .anyMatch(allowed::contains);
        if (!listed) {
            throw new PluginRejected("The template " + place.getTemplateName() + " (line " + place.getLine()
                    + ") calls " + target.getClass().getName() + "#" + method
                    + ", which is not on the Velocity allow-list.");
        }
    }

    private static boolean ofTheJdk(Object target) {
        return target instanceof CharSequence
                || target instanceof Number
                || target instanceof Boolean
                || target instanceof Character
                || target.getClass().isArray()
                || (target.getClass().getName().startsWith("java.util.")
                        && (target instanceof Collection || target instanceof Map || target instanceof Map.Entry));
    }

    private static String signature(Object target, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", target.getClass().getName() + "#" + method.getName() + "(", ")"));
    }
}

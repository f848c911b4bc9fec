package io.frontstage.cli.platform;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds class names in the descriptors of fields and methods (JVMS 4.3), and formats descriptors for people. */
final class Descriptors {

    /** The class after an {@code L}; inside a generic signature, only a complete class name contains a slash. */
    private static final Pattern NAMED = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)");

    private Descriptors() {}

    static String className(String internalName) {
        return internalName.replace('/', '.');
    }

    /** The class to look up for an internal name: the element type of an array; empty for primitive types. */
    static String element(String internalName) {
        if (!internalName.startsWith("[")) {
            return internalName;
        }
        String element = internalName.replace("[", "");
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
    }

    /** The internal name of the class that a method returns; empty for primitive types and void. */
    static String returned(String descriptor) {
        String type = descriptor.substring(descriptor.indexOf(')') + 1);
        return type.startsWith("L") ? type.substring(1, type.length() - 1) : "";
    }

    /** The internal names of all classes in a descriptor or generic signature. */
    static Set<String> named(String type) {
        return NAMED.matcher(type).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    static String field(String owner, String name, String descriptor) {
        return owner + "." + name + ": " + type(ClassDesc.ofDescriptor(descriptor));
    }

    static String method(String owner, String name, String descriptor) {
        MethodTypeDesc method = MethodTypeDesc.ofDescriptor(descriptor);
        String parameters =
                method.parameterList().stream().map(Descriptors::type).collect(Collectors.joining(", ", "(", ")"));
        return name.equals("<init>")
                ? "new " + owner + parameters
                : owner + "." + name + parameters + ": " + type(method.returnType());
    }

    private static String type(ClassDesc type) {
        if (type.isArray()) {
            return type(type.componentType()) + "[]";
        }
        return type.packageName().isEmpty() ? type.displayName() : type.packageName() + "." + type.displayName();
    }
}

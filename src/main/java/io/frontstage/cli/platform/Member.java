package io.frontstage.cli.platform;

import java.lang.reflect.Modifier;
import java.util.List;

/**
 * A field or method as declared.
 *
 * @param descriptor its erased type, as in JVMS 4.3
 * @param access its flags, as in JVMS 4.5 and 4.6
 * @param thrown internal names of the exceptions that a method declares
 * @param generic its generic signature, as in JVMS 4.7.9.1; empty if there is none
 */
record Member(String name, String descriptor, int access, List<String> thrown, String generic) {

    boolean isStatic() {
        return Modifier.isStatic(access);
    }

    boolean isAbstract() {
        return Modifier.isAbstract(access);
    }

    /** Whether classes of other packages may use it; a protected member counts, because subclasses may use it. */
    boolean isOpen() {
        return Modifier.isPublic(access) || Modifier.isProtected(access);
    }
}

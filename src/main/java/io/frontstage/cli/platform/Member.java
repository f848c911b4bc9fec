package io.frontstage.cli.platform;

import java.lang.reflect.Modifier;

/**
 * A field or method as declared.
 *
 * @param descriptor its erased type, as in JVMS 4.3
 * @param access its flags, as in JVMS 4.5 and 4.6
 */
record Member(String name, String descriptor, int access) {

    boolean isStatic() {
        return Modifier.isStatic(access);
    }

    boolean isAbstract() {
        return Modifier.isAbstract(access);
    }

    /** Whether classes of other packages may use it; a protected one may be used by subclasses, which is not looked into. */
    boolean isOpen() {
        return Modifier.isPublic(access) || Modifier.isProtected(access);
    }
}

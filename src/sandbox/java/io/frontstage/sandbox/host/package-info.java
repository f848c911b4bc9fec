/** A packaged jar and a product's services in; the running plugin (modules, REST, web resources, texts) out, or a refusal that says why. */
package io.frontstage.sandbox.host;

/** What people see and do in a real Chromium, with the packaged jar in the sandbox. */
package io.frontstage.browser;

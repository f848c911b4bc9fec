/** The packaged jar, the sandbox and a real Chromium in, what a person sees and does out. */
package io.frontstage.browser;

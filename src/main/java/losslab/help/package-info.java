/**
 * {@code help()}: the facade's own source, packaged as a resource, is read for signatures and
 * Javadoc, so that the terminal and the Javadoc say the same. Only the Russian sentences lie in a
 * file of their own.
 */
package losslab.help;

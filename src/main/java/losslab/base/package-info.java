/**
 * What every room may lean on: options, argument checks, texts in two languages, tables, progress.
 */
package losslab.base;

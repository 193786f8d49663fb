/**
 * The ways in: the JShell session as Losslab sets it up, the runner of script files, and what both
 * share (imports, the second virtual machine, how a value and an error are shown).
 */
package losslab.shell;

/** The engine for dense nets: plain Java, no native library, the same bits everywhere. */
package losslab.engine.fused;

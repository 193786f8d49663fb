package losslab.run;

import losslab.model.Network;

/** The network after so many steps. */
public record Snapshot(int step, Network network) {}

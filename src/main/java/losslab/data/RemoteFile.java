package losslab.data;

/** A file to be had from a mirror: its name there and here, its size and its checksum. */
record RemoteFile(String name, long bytes, Checksum checksum) {}

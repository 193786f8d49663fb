package losslab.data;

/** A file to be had from a mirror: its name there and here, its size and its SHA-256 sum in hex. */
record RemoteFile(String name, long bytes, String sha256) {}

package losslab.base;

/** Which Losslab this is; the same number as in the {@code pom.xml}. */
public final class Version {
    public static final String NUMBER = "0.1.0";

    private Version() {}
}

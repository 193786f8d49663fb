// Tries: to make trouble with the exception it throws
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        throw new RuntimeException() {
            @Override
            public String getMessage() {
                throw new IllegalStateException();
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                return new StackTraceElement[] {new StackTraceElement("FocalLoss", "x", "\u001b[31m```<evil>", 1)};
            }
        };
    }
}
